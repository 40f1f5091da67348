import type { CodeRow } from './code-row.ts';

const MEND = `Plan again with cadence plan, and import what changed.`;

/** What `cadence verify` finds. */
export const verifyCodes = {
  'verify-calendar': {
    title: 'A calendar is missing, or is not as cadence writes it',
    explain: `plan.json has sessions for the calendar, but the file is gone, has been cut off, or has lines that
some calendar programs refuse: no CRLF, more than 75 octets, a BEGIN without its END. It may have been edited or
passed through a program that rewrites it. ${MEND}`,
  },
  'verify-event': {
    title: 'An event does not say what plan.json says of it',
    explain: `Time, sequence, status, category, privacy and the rest of an event decide what a calendar program
makes of it. Here one of them is not what was planned, so that somebody's calendar shows, hides or keeps the wrong
thing. The file was edited, or mixed from two runs. ${MEND}`,
  },
  'verify-stranger': {
    title: 'A session is there that should not be',
    explain: `An event that plan.json does not know, one in somebody else's calendar, or a session that by the
roster is not due: two people who are no pair any more, or a week in which a fortnight does not begin. ${MEND}`,
  },
  'verify-missing': {
    title: 'A due session is neither held nor accounted for',
    explain: `By the roster the pair meets in that week, and there is no event for it, nor does plan.json say why
it could not be placed. The roster has changed since the plan was made, or an event was taken out of a file. ${MEND}`,
  },
  'verify-twice': {
    title: 'A session is there more than once',
    explain: `The same UID stands twice in the calendars, or one pair, kind and week is met twice, or is met and
said to be unplaced. Programs would show both, or one of them at random. ${MEND}`,
  },
  'verify-zone': {
    title: 'A time is in a zone that is not described rightly',
    explain: `A local time means nothing without its zone. The file describes none by that name, or describes it
otherwise than the tz database does, so that one program shows another hour than the next. Some servers rewrite
the descriptions of zones. ${MEND}`,
  },
  'verify-wall': {
    title: 'A development calendar speaks of the pipeline',
    explain: `Development sessions are the time in which the pipeline is never mentioned. This event does mention
it, in its text. Take it out of the roster's notes, and plan again.`,
  },
  'verify-length': {
    title: 'A session has another length than the roster says',
    explain: `The minutes of a kind come from the roster, for everybody or for one rep. The event's start and end
are further apart, or nearer. ${MEND}`,
  },
  'verify-grid': {
    title: 'A session does not begin on five minutes',
    explain: `Sessions begin on multiples of five minutes. An event at 10:07 was moved by hand or by a program
that got a zone wrong. ${MEND}`,
  },
  'verify-hours': {
    title: 'A session lies outside of working hours',
    explain: `Both people are met inside their own hours, on their own clocks, also in the weeks in which one
zone has changed its clocks and the other has not. ${MEND}`,
  },
  'verify-holiday': {
    title: 'A session lies on a holiday',
    explain: `It is a public holiday where one of the two works, or a day that the roster adds. A shift that
begins on a holiday is off until it ends. ${MEND}`,
  },
  'verify-leave': {
    title: 'A session lies in somebody’s leave',
    explain: `The roster has one of the two on leave that day; first and last day are included. Where the leave
was entered after the plan was made, this is what planning again is for. ${MEND}`,
  },
  'verify-employment': {
    title: 'A session lies before somebody starts or after they leave',
    explain: `The roster's starts and ends say from when to when somebody is in the team, both days included.
${MEND}`,
  },
  'verify-busy': {
    title: 'A session lies on something that somebody already has',
    explain: `One of the busy calendars named in the roster has an event at that time. It was entered after the
plan was made, or moved there. ${MEND}`,
  },
  'verify-double-booking': {
    title: 'Somebody is in two sessions at once',
    explain: `Two sessions of one person overlap. Managers who are somebody's rep have sessions in both roles, and
these count alike. ${MEND}`,
  },
  'verify-buffer': {
    title: 'Two sessions are too close to each other',
    explain: `The roster keeps minutes free between two sessions of one person (rules: buffer), in both roles.
${MEND}`,
  },
  'verify-sessions-per-day': {
    title: 'Somebody has too many sessions in a day',
    explain: `The roster says how many sessions one person has on a civil day at most (rules: sessionsPerDay), as
a manager and as a rep together. ${MEND}`,
  },
  'verify-same-day': {
    title: 'A pair has both kinds on one day',
    explain: `A pipeline review and a development session of one pair stay apart by a day at least, in the
calendars of both people, unless the roster allows it (rules: sameDay). ${MEND}`,
  },
  'verify-week': {
    title: 'A session is held outside of the weeks it is due in',
    explain: `A weekly session is held in its week and a biweekly one in its fortnight, counted from the roster's
anchor on the manager's clock. ${MEND}`,
  },
  'verify-home': {
    title: 'A session that is called at home is elsewhere',
    explain: `A series keeps one weekday and one time on the manager's clock. A session that is not there is
displaced, and says why; this one says it is at home, and is not, or the other way round. ${MEND}`,
  },
  'verify-displaced': {
    title: 'A session is away from home without a true reason',
    explain: `Home was not taken by anything at that time: no leave, no holiday, no other meeting. Or one of the
reasons that plan.json gives does not hold, by today's roster. ${MEND}`,
  },
  'verify-excused': {
    title: 'A session is said to be excused, or not, wrongly',
    explain: `Excused means that no start exists in the whole window even if both calendars were empty: leave all
week, no common hour. Every start was tried, and one of them is open, or none is. ${MEND}`,
  },
  'verify-unplaced': {
    title: 'A session is said to have no slot, and there is one',
    explain: `Every start of its window was tried against hours, holidays, leave, busy time and all other
sessions, and one is free; or the session is given up without a reason. ${MEND}`,
  },
} as const satisfies Record<string, CodeRow>;
