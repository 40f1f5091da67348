import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Development, Goal, Place, RosterText } from '../model.ts';
import { type FocusSkill, focusSkill } from './focus-skill.ts';
import { inQuotes } from './in-quotes.ts';
import { findMotivator, findSkill, isNameOf, isSalesWord } from './known-words.ts';
import type { DatedLine } from './milestones.ts';
import type { QuestionSet } from './questions/question-set.ts';
import { LONGEST_TEXT, oneLine, shortened } from './shown-text.ts';

/** The two sides of one line: what may enter a development session, and what may not. */
export interface WallVerdict {
  readonly development: readonly string[];
  readonly pipeline: readonly string[];
  /** What stays and may yet be pipeline talk; to be reported. */
  readonly doubts?: readonly { readonly text: string; readonly why: string }[];
}

export type Wall = (text: string) => WallVerdict;

/** A field of the roster's `development`, as messages call it. */
export type Field = 'focus' | 'motivator' | 'strength' | 'goal' | 'revenue goal' | 'note';

/** What the wall stopped: it belongs in a pipeline review. */
export interface Stopped {
  readonly field: Field;
  readonly text: string;
  readonly place: Place;
}

/** What the roster says of a person's development, after the wall: lines as they stand in agendas. */
export interface PersonTexts {
  readonly focus: readonly FocusSkill[];
  readonly motivator: { readonly line: string; readonly questions: QuestionSet | null } | null;
  readonly strengths: readonly string[];
  readonly goals: readonly DatedLine[];
  /** For reviews alone: they never passed the wall. */
  readonly revenue: readonly DatedLine[];
  readonly notes: readonly string[];
  readonly stopped: readonly Stopped[];
}

/** Of each list so many are used; a session could not hold more in a quarter. */
const MOST_TEXTS = 24;

/** Takes a person's texts past the wall, once for all sessions; what was changed on the way is reported. */
export function readTexts(
  development: Development,
  isManager: boolean,
  wall: Wall,
  report: (diagnostic: Diagnostic) => void,
): PersonTexts {
  const stopped: Stopped[] = [];

  /** The part of a text that may be shown; null where nothing is left. */
  const pass = (field: Field, { text, place }: RosterText, standard: string | null): string | null => {
    const line = oneLine(text);
    if (line === '') return null;
    if (standard !== null && line.toLowerCase() === standard) return line;
    const shown = shortened(line, LONGEST_TEXT);
    if (shown !== line) report(tooLong(field, line, place));
    const verdict = wall(shown);
    const left = verdict.development.join('; ');
    if (verdict.pipeline.length === 0 && left !== '' && !(standard !== null && isSalesWord(line))) {
      const [doubt] = verdict.doubts ?? [];
      if (doubt !== undefined) report(doubtful(field, line, doubt, place));
      return left;
    }
    if (standard !== null) {
      report(renamed(field, line, standard, place));
      return standard;
    }
    // What is left is looked at once more: two harmless halves can make one harmful whole.
    const isLeftFit = left !== '' && wall(left).pipeline.length === 0;
    const rest = isLeftFit ? verdict.pipeline.join('; ') : shown;
    stopped.push({ field, text: rest === '' ? shown : rest, place });
    return isLeftFit ? left : null;
  };
  const passAll = (field: Field, label: string, texts: readonly RosterText[]): string[] =>
    first(field, texts, report).flatMap((text) => {
      const shown = pass(field, text, null);
      return shown === null ? [] : [`${label}: ${shown}`];
    });

  const focus = first('focus', development.focus, report).flatMap((text): FocusSkill[] => {
    const beginning = shortened(text.text, LONGEST_TEXT);
    const skill = findSkill(beginning, isManager);
    const name = pass('focus', text, isNameOf(beginning, skill) ? (skill?.name ?? null) : null);
    return name === null ? [] : [focusSkill(name, skill)];
  });
  let motivator: PersonTexts['motivator'] = null;
  if (development.motivator !== null) {
    const text = shortened(development.motivator.text, LONGEST_TEXT);
    const known = findMotivator(text);
    const name = pass(
      'motivator',
      development.motivator,
      isNameOf(text, known) ? (known?.name ?? null) : null,
    );
    if (name !== null) motivator = { line: `Motivator: ${name}`, questions: known?.questions ?? null };
  }
  const strengths = passAll('strength', 'Strength to build on', development.strengths);
  const goals = first('goal', development.goals, report).flatMap((goal): DatedLine[] => {
    const shown = pass('goal', goal, null);
    return shown === null ? [] : [{ line: `${labelOf(goal)}: ${shown}`, by: goal.by ?? null }];
  });
  const revenue = readRevenue(development.revenue ?? [], report);
  const notes = passAll('note', 'From the notes', development.notes);
  return { focus, motivator, strengths, goals, revenue, notes, stopped };
}

function readRevenue(goals: readonly Goal[], report: (diagnostic: Diagnostic) => void): readonly DatedLine[] {
  return first('revenue goal', goals, report).flatMap(({ text, place, by = null }): DatedLine[] => {
    const line = oneLine(text);
    const shown = shortened(line, LONGEST_TEXT);
    if (shown !== line) report(tooLong('revenue goal', line, place));
    const label = by === null ? 'Revenue goal' : `Revenue goal for day ${by.checkPoint}`;
    return shown === '' ? [] : [{ line: `${label}: ${shown}`, by }];
  });
}

/** `Goal, every day`, `Goal for day 30` and the like. */
function labelOf({ rhythm, by }: Goal): string {
  if (by !== undefined) return `Goal for day ${by.checkPoint}`;
  return rhythm === undefined ? 'Goal' : RHYTHM_LABELS[rhythm];
}

const RHYTHM_LABELS = {
  daily: 'Goal, every day',
  weekly: 'Goal, every week',
  monthly: 'Goal, every month',
} as const;

function first<T extends RosterText>(
  field: Field,
  texts: readonly T[],
  report: (diagnostic: Diagnostic) => void,
): readonly T[] {
  const extra = texts[MOST_TEXTS];
  if (extra === undefined) return texts;
  report({
    code: 'too-many-texts',
    severity: 'warning',
    message: `the list of ${PLURAL[field]} has ${texts.length} entries; agendas use the first ${MOST_TEXTS}`,
    place: extra.place,
    hint: 'keep the few that matter this quarter',
  });
  return texts.slice(0, MOST_TEXTS);
}

const PLURAL: Readonly<Record<Field, string>> = {
  focus: 'focus skills',
  motivator: 'motivators',
  strength: 'strengths',
  goal: 'goals',
  'revenue goal': 'revenue goals',
  note: 'notes',
};

function tooLong(field: Field, line: string, place: Place): Diagnostic {
  return {
    code: 'shortened-text',
    severity: 'warning',
    message: `the ${field} ${inQuotes(line)} has ${line.length} characters; agendas show the first ${LONGEST_TEXT}`,
    place,
    hint: 'say it in a sentence or two',
  };
}

function doubtful(
  field: Field,
  line: string,
  { text, why }: { readonly text: string; readonly why: string },
  place: Place,
): Diagnostic {
  const about = text === line ? '' : `, by ${inQuotes(text)}`;
  return {
    code: 'doubtful-text',
    severity: 'warning',
    message: `the ${field} ${inQuotes(line)} may be pipeline talk${about}; it stays in the development sessions`,
    place,
    hint: `${why} If it is one, keep it for the pipeline review; else say it in other words, or list it under allow`,
  };
}

function renamed(field: Field, line: string, standard: string, place: Place): Diagnostic {
  return {
    code: 'renamed-text',
    severity: 'note',
    message: `the ${field} ${inQuotes(line)} appears as “${standard}” in development sessions`,
    place,
    hint: `write ${standard}`,
  };
}
