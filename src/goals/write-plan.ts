import type { CheckPoint, Day, Goal } from '../model.ts';
import { formatDay } from '../time/day.ts';
import { marked } from './pristine.ts';

/** What a written plan begins with. */
export interface PlanDraft {
  readonly rep: string;
  readonly manager: string;
  /** The day from which thirty, sixty and ninety are counted. */
  readonly from: Day;
  readonly isJoiner: boolean;
  readonly goals: readonly Goal[];
  readonly revenue: readonly Goal[];
}

/**
 * A 30-60-90-day plan in Markdown, with the goals that are known and room for the rest. `readPlan` reads it
 * back. Lines that begin with `>` say what belongs where, and may be left in or taken out.
 */
export function writePlan(draft: PlanDraft): string {
  const { rep, manager, from, isJoiner, goals, revenue } = draft;
  const lasting = goals.filter(({ by }) => by === undefined);
  const ofRhythm = (rhythm: Goal['rhythm']): readonly Goal[] =>
    lasting.filter((goal) => goal.rhythm === rhythm);
  const days = ([30, 60, 90] as const).flatMap((day) => [
    `## Day ${day}: ${formatDay(from + day)}`,
    '',
    `> ${(isJoiner ? JOINER : QUARTER)[day]}`,
    '',
    ...section('### Revenue goals', at(revenue, day)),
    ...section('### Behaviour goals', at(goals, day)),
  ]);
  const lines = [
    '',
    `# 30-60-90-day plan: ${rep} with ${manager}`,
    '',
    `From ${formatDay(from)}`,
    '',
    '> Each line that starts with a dash is a goal. Tick its box, and it no longer comes up.',
    '',
    '## Revenue goals',
    '',
    '> What is to be brought in. It comes up in the pipeline reviews and nowhere else.',
    '',
    ...list(revenue.filter(({ by }) => by === undefined)),
    '## Behaviour goals',
    '',
    '> How the work is to be done: what a colleague could see somebody do. It comes up in the development sessions.',
    '',
    ...section('### Daily', ofRhythm('daily')),
    ...section('### Weekly', ofRhythm('weekly')),
    ...section('### Monthly', ofRhythm('monthly')),
    ...section('### At any time', ofRhythm(undefined)),
    ...days,
  ];
  return marked(`${lines.join('\n').trimEnd()}\n`);
}

/** What the three months of somebody new are for. */
const JOINER: Readonly<Record<CheckPoint, string>> = {
  30: 'To learn: what is known, who has been met, what has been watched by then?',
  60: 'To try: what is done with help by then?',
  90: 'To stand alone: what is done without help by then?',
};

/** And those of everybody else's quarter. */
const QUARTER: Readonly<Record<CheckPoint, string>> = {
  30: 'To begin: what has been tried often enough by then to know whether it helps?',
  60: 'To keep going: what happens by then without a reminder?',
  90: 'To finish: what has become a habit by then, and what comes next?',
};

function at(goals: readonly Goal[], day: CheckPoint): readonly Goal[] {
  return goals.filter(({ by }) => by?.checkPoint === day);
}

function section(heading: string, goals: readonly Goal[]): string[] {
  return [heading, '', ...list(goals)];
}

/** An empty box where there is nothing yet: it is what gets filled in. */
function list(goals: readonly Goal[]): string[] {
  const lines = goals.map(({ text }) => `- [ ] ${text}`);
  return [...(lines.length === 0 ? ['- [ ]'] : lines), ''];
}
