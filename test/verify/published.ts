import { type Assembled, assemble, type HorizonChoice } from '../../src/assemble.ts';
import type { Source } from '../../src/cli/read-source.ts';
import { busyTimes } from '../../src/cli/verify/busy-times.ts';
import type { Layout, PublishedPlan, Roster } from '../../src/model.ts';
import { readRoster } from '../../src/roster/read-roster.ts';
import { loadHolidays } from '../../src/time/holidays/holidays.ts';
import { calendarFiles } from '../../src/verify/calendar-files.ts';
import type { VerifyInput } from '../../src/verify/verify.ts';
import { day } from '../promises/run.ts';

export interface RosterText {
  readonly text: string;
  /** Busy calendars by the paths that the roster has. */
  readonly busy?: Readonly<Record<string, string>>;
}

/** A roster, what was published for it, and what the verifier is given. */
export interface Published {
  readonly roster: Roster;
  readonly assembled: Assembled;
  readonly input: VerifyInput;
}

export const firstQuarter: HorizonChoice = { by: 'quarter', quarter: { year: 2027, quarter: 1 } };

/** Plans a roster, after `previous` where there is one. `now` is a day. */
export async function publish(
  { text, busy = {} }: RosterText,
  options: {
    readonly previous?: Published;
    readonly now?: string;
    readonly horizon?: HorizonChoice;
    readonly utc?: boolean;
    readonly layout?: Partial<Layout>;
  } = {},
): Promise<Published> {
  const { value: roster, diagnostics } = await readRoster({ file: 'roster.yaml', text }, {});
  if (roster === null) throw new Error(diagnostics.map(({ message }) => message).join('; '));
  const before = options.previous?.assembled;
  const now = day(options.now ?? '2026-12-01') * 1440;
  const calendars = new Map(
    Object.entries(busy).map(([path, calendar]): [string, Source] => [path, { file: path, text: calendar }]),
  );
  const { result } = await assemble({
    roster,
    horizon: options.horizon ?? firstQuarter,
    now,
    stamp: null,
    utc: options.utc ?? false,
    ...(options.layout === undefined ? {} : { layout: options.layout }),
    previous:
      before === undefined
        ? null
        : {
            plan: before.plan,
            calendar: (path) => before.files.find((file) => file.path === path)?.text ?? null,
          },
    busy: calendars,
  });
  if (result === null) throw new Error('no horizon');
  const texts = new Map(result.files.map((file) => [file.path, file.text]));
  const spans = (await busyTimes(roster, calendars, result.plan)).spans;
  const input: VerifyInput = {
    roster,
    plan: result.plan,
    calendars: calendarsOf(result.plan, texts),
    placeInPlan: () => ({ file: 'plan.json', line: 1, column: 1, length: 1 }),
    book: await loadHolidays(roster.people.flatMap(({ holidays }) => holidays.regions)),
    busy: spans,
    now,
  };
  return { roster, assembled: result, input };
}

function calendarsOf(plan: PublishedPlan, texts: ReadonlyMap<string, string>): VerifyInput['calendars'] {
  return calendarFiles(plan).map(({ path, ...calendar }) => ({
    ...calendar,
    file: path,
    text: texts.get(path) ?? null,
  }));
}
