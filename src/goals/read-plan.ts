import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { CheckPoint, CheckPointDate, Day, Goal, Place, Rhythm } from '../model.ts';
import { parseDay } from '../time/day.ts';
import { asMarkdown, itemIn, LINE_BREAK } from './plan-lines.ts';

/** The goals of a written plan. */
export interface ReadPlan {
  readonly goals: readonly Goal[];
  readonly revenue: readonly Goal[];
  /** What is ticked, in its own words. */
  readonly done: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What the headings above a line say of it. */
interface Section {
  readonly heading: Place | null;
  readonly sort: 'revenue' | 'behaviour' | null;
  readonly rhythm: Rhythm | null;
  readonly by: CheckPointDate | null;
}

const NO_SECTION: Section = { heading: null, sort: null, rhythm: null, by: null };
const HEADING = /^(#{1,6})\s+(.*?)\s*#*\s*$/;
const FROM = /^From\s+(\S+)\s*$/;

/**
 * Reads a 30-60-90-day plan. List items are goals; the headings above them say of which sort. All else is
 * for people. What cannot be used is told at its place, and no goal is lost over a heading.
 */
export function readPlan({ file, text }: { readonly file: string; readonly text: string }): ReadPlan {
  const goals: Goal[] = [];
  const revenue: Goal[] = [];
  const done: string[] = [];
  const diagnostics: Diagnostic[] = [];
  const told = new Set<Place | null>();
  let from: Day | null = null;
  let above = NO_SECTION;
  let section = NO_SECTION;
  let hidden: 'comment' | 'code' | null = null;

  for (const [at, whole] of text.split(LINE_BREAK).entries()) {
    const line = asMarkdown(at === 0 ? whole.replace(/^\uFEFF/, '') : whole, section.by !== null);
    const place = (column: number, length: number): Place => ({ file, line: at + 1, column, length });
    const isFence = /^\s*(?:```|~~~)/.test(line);
    if (hidden !== null) {
      if (hidden === 'code' ? isFence : line.includes('-->')) hidden = null;
      continue;
    }
    if (isFence) hidden = 'code';
    else if (/^\s*<!--/.test(line) && !line.includes('-->')) hidden = 'comment';
    if (isFence || /^\s*<!--/.test(line)) continue;

    const heading = HEADING.exec(line);
    if (heading !== null) {
      const title = heading[2] ?? '';
      const level = heading[1]?.length ?? 1;
      const own = sectionOf(
        title,
        level < 3 ? NO_SECTION : above,
        from,
        place(Math.max(0, whole.indexOf(title)) + 1, title.length),
        diagnostics,
      );
      section = own;
      if (level < 3) above = own;
      continue;
    }
    const start = FROM.exec(line);
    if (start !== null) {
      from = parseDay(start[1] ?? '');
      if (from === null)
        diagnostics.push(
          noDate(start[1] ?? '', place(line.indexOf(start[1] ?? '') + 1, start[1]?.length ?? 1)),
        );
      continue;
    }
    const item = itemIn(line);
    if (item === null || item.text === '') continue;
    const said = item.text;
    if (item.isDone) {
      done.push(said);
      continue;
    }
    if (section.sort === null) {
      if (!told.has(section.heading))
        diagnostics.push(outside(said, place(whole.lastIndexOf(said) + 1, said.length)));
      told.add(section.heading);
      continue;
    }
    const { rhythm, by } = section;
    const goal: Goal = {
      text: said,
      place: place(whole.lastIndexOf(said) + 1, said.length),
      ...(rhythm === null ? {} : { rhythm }),
      ...(by === null ? {} : { by }),
    };
    (section.sort === 'revenue' ? revenue : goals).push(goal);
  }
  return { goals, revenue, done, diagnostics };
}

/** What a heading adds to the ones above it. */
function sectionOf(
  title: string,
  above: Section,
  from: Day | null,
  heading: Place,
  diagnostics: Diagnostic[],
): Section {
  const words = title.toLowerCase();
  const rhythm = RHYTHMS.find(([word]) => word.test(words))?.[1] ?? above.rhythm;
  const by = checkPointOf(title, from, heading, diagnostics) ?? above.by;
  const sort = words.includes('revenue') ? 'revenue' : /behaviou?r/.test(words) ? 'behaviour' : null;
  // Under a day or a rhythm, what is said to be nothing else is how somebody works.
  const isBehaviour = rhythm !== above.rhythm || by !== above.by || above.sort !== null;
  return { heading, rhythm, by, sort: sort ?? above.sort ?? (isBehaviour ? 'behaviour' : null) };
}

const RHYTHMS: readonly (readonly [RegExp, Rhythm])[] = [
  [/\bdaily\b|\bevery day\b/, 'daily'],
  [/\bweekly\b|\bevery week\b/, 'weekly'],
  [/\bmonthly\b|\bevery month\b/, 'monthly'],
];

function checkPointOf(
  title: string,
  from: Day | null,
  heading: Place,
  diagnostics: Diagnostic[],
): CheckPointDate | null {
  const match = /^day[\s-]*(\d+)\b(?:\D*(\d{4}-\S*|\d+[./-]\d+[./-]\d+))?/i.exec(title);
  if (match === null) return null;
  const day = Number(match[1]);
  const dateText = match[2];
  const date = dateText === undefined ? null : parseDay(dateText);
  if (dateText !== undefined && date === null) {
    const column = heading.column + title.indexOf(dateText, match[1]?.length ?? 0);
    diagnostics.push(noDate(dateText, { ...heading, column, length: dateText.length }));
  }
  const checkPoint: CheckPoint = day <= 30 ? 30 : day <= 60 ? 60 : 90;
  if (day !== checkPoint) {
    diagnostics.push({
      code: 'unknown-check-point',
      severity: 'warning',
      message: `a plan has no check-point on day ${day}; its goals are taken for day ${checkPoint}`,
      place: heading,
      hint: 'write Day 30, Day 60 or Day 90',
    });
  }
  return { checkPoint, due: date ?? (from === null ? null : from + checkPoint) };
}

function noDate(text: string, place: Place): Diagnostic {
  const message = `“${text}” is no date that exists; the day is counted from the start instead`;
  return { code: 'plan-date', severity: 'warning', message, place, hint: 'write it like 2027-01-04' };
}

function outside(text: string, place: Place): Diagnostic {
  return {
    code: 'goal-outside-section',
    severity: 'warning',
    message: `“${text.length > 60 ? `${text.slice(0, 59)}…` : text}” stands under no heading that says what sort of goal it is, and is left out`,
    place,
    hint: 'put it under “Revenue goals”, “Behaviour goals” or “Day 30”, or write it without a dash if it is a remark',
  };
}
