import type { CodeRow } from './code-row.ts';

export const calendarCodes = {
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
} as const satisfies Record<string, CodeRow>;
