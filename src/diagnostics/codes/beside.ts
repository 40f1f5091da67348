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
  'template-syntax': {
    title: 'A tag of a template is wrong',
    explain:
      'Templates have two sorts of tag: {{rep}} stands for a text, and {{#goals}} to {{/goals}} is gone through once for each line of a list, with {{.}} for the line. A section begins and ends below the same heading. Templates include no other files, run nothing and keep their tags as they are. Until it is mended, the sessions keep their usual agendas.',
  },
  'template-unknown-name': {
    title: 'A template asks for something that there is not',
    explain:
      'The message names what is nearest. In every template: rep, manager, date, minutes, purpose and preparation. In a pipeline review the lists numbers, changes, deals, outlook, blockers and decisions; in a development session checkIn, progress, skill, thinking, feedback, step and commitment, which are the lines of the built-in agenda, and goals, strengths, notes and motivator from the roster.',
  },
  'template-item': {
    title: 'A heading of a template has no minutes',
    explain:
      'In a template each heading of the second level is an item with its minutes, “## 10 min: Check-in” or “## 0-10 min: Check-in”, or else “## Before the session”. What stands below the first heading, or above all of them, is the purpose. A template without a timed item is none.',
  },
  'template-minutes': {
    title: 'The minutes of a template are not those of the session',
    explain:
      'The items of an agenda fill its session. A template that holds for sessions of several lengths fits only those of its own; the others keep their usual agendas. Give each length a template of its own, with agendas of the person or teamAgendas of the manager.',
  },
  'template-walled': {
    title: 'A template of a development session is about the pipeline',
    explain:
      'In a development session the pipeline is never mentioned, and a template is no way around that: its lines are judged when it is loaded, and again with everything filled in. A template with such a line is not used for development sessions, which keep their usual agendas, so no meeting is lost. Name the skill and drop the deal, or move the line into a template for pipeline reviews.',
  },
  'plan-edited': {
    title: 'The written plan has been edited, so it is not replaced',
    explain:
      'The first line of a plan tells whether anybody has changed it since it was written. One that was changed is never replaced, whatever is asked for: what people write is worth more than what a program can draft. Read it with --read, write the new one to another file with --out, or move the old one away.',
  },
} as const satisfies Record<string, CodeRow>;
