import { type Assembled, assemble, type HorizonChoice } from '../../src/assemble.ts';
import type { Audience } from '../../src/model.ts';
import { readRoster } from '../../src/roster/read-roster.ts';
import { parseDay } from '../../src/time/day.ts';

/** A day as its number; throws for what is none. */
export function day(text: string): number {
  const parsed = parseDay(text);
  if (parsed === null) throw new Error(`no such day: ${text}`);
  return parsed;
}

export const firstQuarter: HorizonChoice = { by: 'quarter', quarter: { year: 2027, quarter: 1 } };

/** The whole way from a roster's text to its files, as the command line goes it. */
export async function plan(
  text: string,
  options: {
    readonly previous?: Assembled;
    readonly horizon?: HorizonChoice;
    readonly now?: string;
    readonly unitSize?: number;
    readonly audience?: Audience;
  } = {},
): Promise<Assembled> {
  const { value, diagnostics } = await readRoster({ file: 'roster.yaml', text }, {});
  if (value === null) throw new Error(diagnostics.map((d) => d.message).join('; '));
  const before = options.previous;
  const { result } = await assemble({
    roster: value,
    horizon: options.horizon ?? firstQuarter,
    now: day(options.now ?? '2026-12-01') * 1440,
    stamp: null,
    utc: false,
    audience: options.audience ?? null,
    previous:
      before === undefined
        ? null
        : {
            plan: before.plan,
            calendar: (path) => before.files.find((file) => file.path === path)?.text ?? null,
          },
    busy: new Map(),
    ...(options.unitSize === undefined ? {} : { unitSize: options.unitSize }),
  });
  if (result === null) throw new Error('no horizon');
  return result;
}
