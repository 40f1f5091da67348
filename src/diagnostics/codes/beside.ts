import type { CodeRow } from './code-row.ts';

/** What files beside the roster may suffer from: written plans and templates. */
export const besideCodes = {
  'goal-outside-section': {
    title: 'A line of a written plan is under no heading that says what it is',
    explain:
      'In a 30-60-90-day plan the headings say what a goal is: “Revenue goals” go to the pipeline reviews, “Behaviour goals” to the development sessions, “Daily”, “Weekly” and “Monthly” give them a rhythm, “Day 30” a check-point. A list item under another heading, or under none, is left out, because guessing would bring it into the wrong kind of session. It is told once for each heading. Put the item where it belongs, or write it without a dash if it is a remark.',
  },
  'unknown-check-point': {
    title: 'A plan has check-points on day 30, 60 and 90',
    explain:
      'The agendas know three check-points, at the sessions nearest to day 30, 60 and 90. A heading with another day is taken for the next of the three, so that its goals are not lost. A date after the day, as in “Day 30: 2027-02-03”, moves the check-point to that date.',
  },
  'plan-date': {
    title: 'A date in a written plan does not exist',
    explain:
      'Dates are written as year, month and day: 2027-01-04. Where a check-point has no date that exists, it is counted from the day after “From”, or else from the day somebody joined or the quarter began.',
  },
  'plan-edited': {
    title: 'The written plan has been edited, so it is not replaced',
    explain:
      'The first line of a plan tells whether anybody has changed it since it was written. One that was changed is never replaced, whatever is asked for: what people write is worth more than what a program can draft. Read it with --read, write the new one to another file with --out, or move the old one away.',
  },
} as const satisfies Record<string, CodeRow>;
