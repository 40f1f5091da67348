import { fieldTable } from '../../../src/roster/field-table.ts';
import { clockRules, hardRules, hourRules } from '../../../src/schedule/rules/index.ts';
import { WEIGHTS } from '../../../src/schedule/weights.ts';

/** What each rule keeps, by its name; a rule without a line here has none in docs/rules.md, and fails the test. */
const HARD: Readonly<Record<string, string>> = {
  past: 'Nothing new starts before `--now`, or within `--freeze` days of it.',
  available:
    'Both people are at work, in their own zones: no holiday, leave, busy time, not before they start or after they end.',
  'double-booking': 'Nobody is in two sessions at once; a manager who is somebody’s rep has one diary.',
  'same-day': 'A pair’s two kinds are not on one day of either calendar, unless `sameDay: allow`.',
  buffer: 'Between two sessions of one person `buffer` minutes stay free.',
  'sessions-per-day': 'Nobody has more than `sessionsPerDay` sessions in a day.',
};
const SOFT: Readonly<Record<string, string>> = {
  preferred: 'A session is when both have asked for it in `preferred`: `preferredDay`, `preferredHour`.',
  weekday:
    'Reviews are early in the manager’s working week, development sessions in its middle: `earlyReview`, `midweekDevelopment`.',
  'last-hour': 'A development session is not in the last working hour of either: `lastHour`.',
  'sociable-hours': 'A session is between nine and five on both clocks: `unsociableHour`.',
  lunch: 'A session is not at noon on either clock: `lunchHour`.',
  'round-start':
    'A session starts on the hour or the half: `quarterStart`, and 60 points between the quarters.',
  midnight: 'A session does not cross midnight: 400 points.',
};
const LEVELS: Readonly<Record<Exclude<keyof typeof WEIGHTS, 'midnight' | 'oddStart'>, string>> = {
  unplacedDevelopment: 'A development session without a place',
  unplaced: 'A pipeline review without a place',
  earlyMove:
    'A development session pulled forward into the week before its fortnight, for want of any other place',
  spacing: 'So far from home that two development sessions are less than a week apart, or more than three',
  publishedMove: 'A published session that moves',
  phaseImbalance: 'Each series by which one of the two weeks has more biweekly ones',
  displaced: 'A session away from home, whatever the way',
  otherWeekMove: 'In the other week of its fortnight',
  otherDayMove: 'On another day of its week',
  dayMove: 'Each day away',
  sameDayMove: 'On its own day',
  quarterMove: 'Each quarter of an hour away',
  sameDayMoveLimit: 'For the hour, on its own day, at most',
  otherDayHourLimit: 'For the hour, on another day, at most',
  dayLoad: 'A second home on one weekday of a manager',
};

/** docs/rules.md, from the tables of rules and weights. */
export function rulesPage(): string {
  const hard = hardRules.map(({ name }) => [`\`${name}\``, wordsFor(HARD, name)]);
  const soft = [...hourRules, ...clockRules].map(({ name }) => [`\`${name}\``, wordsFor(SOFT, name)]);
  const levels = (Object.keys(LEVELS) as (keyof typeof LEVELS)[]).map((name) => [
    LEVELS[name],
    WEIGHTS[name].toLocaleString('en'),
  ]);
  return `# The rules

What a plan keeps, and what it weighs. This page is made from the tables in \`src/schedule/rules\` and \`src/schedule/weights.ts\`.

## Kept always

${table(['Rule', 'What it keeps'], hard)}
A start that breaks one of these is no start. A session that has none left is listed with the rules that stood in the way, and with what would help.

## Weighed

The planner looks for the plan that costs the fewest points. The levels are far apart, so that no wish about the hour costs anybody a session.

${table(['What', 'Points'], levels)}
A displaced session costs what is said for its way from home as well. The next one is at home again.

## Wishes and customs

${table(['Rule', 'What it prefers'], soft)}
Days stay whole, too: \`fullDay\` and \`scatteredDay\` look at the manager’s homes of a day together. What each of these weighs can be changed under \`weights\` of \`rules\`, from 0 (does not matter) to 900 (less than a displaced session):

\`\`\`yaml
rules:
  weights: { lunchHour: 120, earlyReview: 0 }
\`\`\`

${fieldTable('weights')}
Series that have been published stay where they are: weights are for homes that are still to be chosen. \`cadence why REP DATE\` names what an hour costs by these rules.
`;
}

function wordsFor(words: Readonly<Record<string, string>>, name: string): string {
  const found = words[name];
  if (found === undefined) throw new Error(`docs/rules.md says nothing about ${name}`);
  return found;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  return line(head) + line(head.map(() => '---')) + rows.map(line).join('');
}
