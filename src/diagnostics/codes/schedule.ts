import type { CodeRow } from './code-row.ts';

export const scheduleCodes = {
  'beyond-holidays': {
    title: 'The horizon goes beyond the known holidays',
    explain:
      'Public holidays are computed for a number of years ahead, and some days of the horizon lie outside of them, so a session may lie on a holiday there. Add the days that matter under add, or plan those weeks with a newer version of cadence.',
  },
} as const satisfies Record<string, CodeRow>;
