import type { CodeRow } from './code-row.ts';

export const calendarCodes = {
  'frozen-session': {
    title: 'A frozen session cannot be held',
    explain: `With --freeze nothing changes in the next days: what was published stays, so that nobody is surprised
by a calendar that changes overnight. The roster now says that one of the two is away then. The plan leaves the
session where it is; agree on another time by hand, or plan with fewer frozen days.`,
  },
  'walled-place': {
    title: 'A place or link is about the pipeline',
    explain: `Development sessions say nothing about the pipeline, and neither do their place and link, which calendar
programs show first. This one does, so development sessions are written without it; pipeline reviews have it. Give
development sessions another one: calendar: { development-session: { location: Room 4 } }.`,
  },
  'plan-not-json': {
    title: 'plan.json is not valid JSON',
    explain: `plan.json in the output folder remembers what was published: every event's UID, sequence and time.
It cannot be read, so cadence does not know what the calendars hold, and writing them anew could double or lose
meetings in people's programs. Most often a merge left its marks in it. Bring back the file as cadence wrote it,
from version control or a backup, or plan into another folder with --out.`,
  },
  'plan-not-cadence': {
    title: 'plan.json is not a plan of cadence',
    explain: `A file called plan.json is in the output folder, but it does not begin with cadence's schema, so it
is somebody else's and is left alone. Choose another folder with --out.`,
  },
  'plan-newer': {
    title: 'plan.json was written by a newer cadence',
    explain: `The plan says in its schema that it has a version this program does not know. An older program would
drop what it does not understand, so it refuses. Run the version that wrote it, or a newer one.`,
  },
  'plan-damaged': {
    title: 'plan.json has been changed by something else',
    explain: `Every field of plan.json is looked at before anything is written, and one of them is missing or is
not what cadence writes. Sequences and UIDs in it decide what calendar programs make of the next import, so it is
not guessed at. Bring back the file as cadence wrote it, from version control or a backup, or plan into another
folder with --out.`,
  },
  'plan-lost': {
    title: 'There are calendars without their plan.json',
    explain: `The output folder has calendars that cadence wrote, and they are not what it would write now, but plan.json is
gone. It says when sessions were published and with which sequences. Without it everything would be planned anew:
sessions would move that nobody had to move, and programs would take no update whose sequence is lower than what they
hold. Bring it back from version control or a backup. Where it is gone for good, take out what was imported (undo.ics,
or delete the calendars), and begin anew with --force.`,
  },
  'plan-other-roster': {
    title: 'plan.json is the plan of another roster',
    explain: `Nobody in the plan in the output folder is in this roster. Most often --out names another team's folder, and
going on would cancel every meeting of theirs. Choose another folder with --out. Where it is the same team and every
address has changed, --force goes on: what was published is cancelled, and planned anew under the new addresses.`,
  },
  'plan-other-layout': {
    title: 'plan.json is laid out in other files',
    explain: `The plan in the output folder has a file for each manager, or one for each rep, and the other is asked
for. Programs do not know that a session in one file is the session in another: who imports both has it twice, where
the two are in different calendars. To change over, import the undo.ics of every calendar, or delete the calendars
that they went into; plan into a new folder with --out NEW --previous OLD/plan.json; then import what is new. Its
events have higher sequences than those that undo.ics took out. Where nobody has imported anything yet, --force
changes the folder itself.`,
  },
  'invitations-mail': {
    title: 'Importing invitations can send mail',
    explain: `With --invite each session is written as an invitation (METHOD:REQUEST) with the manager and the rep as
attendees. Who imports such a file becomes, in many programs, the one who invites: Outlook, Google and servers that
schedule can send mail to both people at once, and again with every change. Import one first and look. What is
cancelled is in cancellations/, and undo/ takes back each invitation, which can send mail too. Without --invite
nothing that cadence writes has an attendee, and nobody is mailed.`,
  },
  'plan-is-shard': {
    title: 'plan.json is the plan of one shard',
    explain: `The output folder holds what cadence plan --shard wrote: a part of the organisation. Planning another
part or the whole into it would cancel that part. Each shard has a folder of its own, which cadence merge puts
together with the others; the next plan begins from the merged folder.`,
  },
  'shards-do-not-fit': {
    title: 'The folders are not the shards of one plan',
    explain: `cadence merge needs the folder of each shard, 1/N to N/N, once, all planned for the same weeks from the
same roster and the same plan before. Where two shards put somebody in two places at once, they were not. Nothing
is written.`,
  },
  'busy-not-calendar': {
    title: 'A busy calendar is not a calendar',
    explain: `A file named under busy does not contain BEGIN:VCALENDAR anywhere. It may be the page on which one
signs in, saved instead of the calendar, or a file of another kind. Planning without it would put sessions on top
of meetings, so nothing is planned. Export the calendar again as an .ics file, or take the file out of busy.`,
  },
  'busy-not-understood': {
    title: 'A line of a busy calendar is not understood',
    explain: `A date that does not exist, a rule of recurrence that nobody could follow, an event without a start
or a file that was cut off: the line is told and left out, and the rest of the calendar counts as busy time. Where
the meeting matters, correct the line, or enter the time as leave.`,
  },
  'busy-unknown-zone': {
    title: 'A busy calendar names a time zone that is not known',
    explain: `Calendar programs name zones in their own ways. cadence knows the names of the tz database and those
of Windows, and reads the description of a zone that the file brings along; here there is none of these. The times
are read in the person's own zone, which may be hours off. Export the calendar again together with its zones, or
with times in UTC.`,
  },
} as const satisfies Record<string, CodeRow>;
