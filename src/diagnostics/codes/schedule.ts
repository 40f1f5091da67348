import type { CodeRow } from './code-row.ts';

export const scheduleCodes = {
  'beyond-holidays': {
    title: 'The horizon goes beyond the known holidays',
    explain:
      'Public holidays are computed for a number of years ahead, and some days of the horizon lie outside of them, so a session may lie on a holiday there. Add the days that matter under add, or plan those weeks with a newer version of cadence.',
  },
  'manager-leaves': {
    title: 'A manager leaves before a rep',
    explain:
      'The manager has a last day in the roster (ends) and the rep stays longer. Sessions are due while both are there, so from that day on this rep meets nobody, and nothing is listed as unplaced. Plan as it is until then, and give the rep another manager when it is known who that will be. Somebody who leaves earlier, or on the same day, is not told of.',
  },
  'no-common-hours': {
    title: 'A manager and a rep have no common hours',
    explain:
      'The weekly hours of the two, each on the own clock, never leave room for a session, in summer or in winter, so none of theirs will be planned. The hint names the least that one of them would have to add. Everybody else is planned as usual.',
  },
  'too-much-for-hours': {
    title: 'A manager has more sessions than hours',
    explain:
      'Even in two weeks without a holiday, a meeting or leave, the manager’s hours hold fewer sessions than the team is due: too few hours, a buffer that takes most of a day, or too small a limit of sessions a day. Whatever the plan, some sessions will have no place. The hint names changes of which each alone would be enough.',
  },
} as const satisfies Record<string, CodeRow>;
