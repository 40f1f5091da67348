import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stretchesIn } from '../../../src/roster/values/hours-text.ts';
import { WEEKDAY_NAMES } from '../../../src/time/day.ts';
import { readAda } from '../read-one.ts';

/** `Mon 540-1020 Tue ...`. */
async function hours(text: string): Promise<string> {
  const { ada, problems } = await readAda(`workingHours: ${JSON.stringify(text)}`);
  const spans = ada?.workingHours.map(({ weekday, from, to }) => `${WEEKDAY_NAMES[weekday]} ${from}-${to}`);
  return [...problems, ...(spans ?? [])].join(', ');
}

describe('hours', () => {
  test.each([
    ['Mon-Wed 09:00-17:00', 'Mon 540-1020, Tue 540-1020, Wed 540-1020'],
    ['Mon 09:00-17:30, Fri 09:00-13:00', 'Mon 540-1050, Fri 540-780'],
    ['Mon 09:00-12:00 13:00-17:00', 'Mon 540-720, Mon 780-1020'],
    ['Mon 09:00-12:00, 13:00-17:00', 'Mon 540-720, Mon 780-1020'],
    ['Mon 09:00-12:00, Mon 13:00-17:00', 'Mon 540-720, Mon 780-1020'],
    ['Sat-Mon 8-9', 'Mon 480-540, Sat 480-540, Sun 480-540'],
    ['Sun-Mon 8:05-9', 'Mon 485-540, Sun 485-540'],
    ['Mon, Wed, Fri 10:00-11:00', 'Mon 600-660, Wed 600-660, Fri 600-660'],
    ['Mon & Wed 10:00-11:00', 'invalid-hours at "&"'],
    ['Thu 22:00-06:00', 'Thu 1320-1800'],
    ['Sun 00:00-24:00', 'Sun 0-1440'],
    ['Sun 22:00-24:00', 'Sun 1320-1440'],
    ['monday – TUES. 09:00–10:00', 'Mon 540-600, Tue 540-600'],
    ['  Mo - Tu   09:00 - 10:00 ; ', 'Mon 540-600, Tue 540-600'],
  ])('%s', async (text, expected) => {
    expect(await hours(text)).toBe(expected);
  });

  test('as a list of texts', async () => {
    const { ada } = await readAda('workingHours: [Mon 09:00-10:00, Tue 09:00-10:00]');
    expect(ada?.workingHours).toEqual([
      { weekday: 0, from: 540, to: 600 },
      { weekday: 1, from: 540, to: 600 },
    ]);
  });

  test('are nine to five from Monday to Friday where nobody says otherwise', async () => {
    const { ada } = await readAda('');
    expect(ada?.workingHours.map(({ weekday }) => weekday)).toEqual([0, 1, 2, 3, 4]);
    expect(new Set(ada?.workingHours.map(({ from, to }) => `${from}-${to}`))).toEqual(new Set(['540-1020']));
  });
});

describe('impossible hours are reported at the very part that is wrong', () => {
  test.each([
    ['Mon-Thu 09:00-17:30, Fri 25:00-26:00', 'invalid-hours at "25:00-26:00"'],
    ['Mon 09:00-17:75', 'invalid-hours at "09:00-17:75"'],
    ['Mon 24:00-06:00', 'invalid-hours at "24:00-06:00"'],
    ['Mon 09:00-09:00', 'invalid-hours at "09:00-09:00"'],
    ['Mon-Fry 09:00-17:00', 'invalid-hours at "Mon-Fry"'],
    ['09:00-17:00', 'invalid-hours at "09:00-17:00"'],
    ['Mon 09:00', 'invalid-hours at "09:00"'],
    ['Mon-Fri', 'invalid-hours at "Mon-Fri"'],
    ['Mon 09:00-17:00, Tue', 'invalid-hours at "Mon 09:00-17:00, Tue"'],
    ['Mon 09:00-12:00-13:00', 'invalid-hours at "-"'],
    ['M 09:00-12:00', 'invalid-hours at "M"'],
    ['Mon 09:00-17:00, Mon 16:00-18:00', 'overlapping-hours at "16:00-18:00"'],
    ['Mon-Fri 09:00-17:00, Wed 17:00-18:00 16:59-18:30', 'overlapping-hours at "16:59-18:30"'],
    ['Mon 20:00-06:00, Tue 05:00-09:00', 'overlapping-hours at "05:00-09:00"'],
    ['Mon 05:00-09:00, Sun 20:00-06:00', 'overlapping-hours at "20:00-06:00"'],
    ['Mon 09:00-17:00, Mon 09:00-17:00', 'overlapping-hours at "09:00-17:00"'],
  ])('%s', async (text, expected) => {
    expect(await hours(text)).toBe(expected);
  });

  test('a night of twenty hours is a warning, and kept', async () => {
    const { ada, problems } = await readAda('workingHours: Mon 9:00-5:00');
    expect(problems).toEqual(['doubtful-hours at "9:00-5:00"']);
    expect(ada?.workingHours).toEqual([{ weekday: 0, from: 540, to: 1740 }]);
  });

  test('all of a text is pointed at where escapes moved its parts', async () => {
    const { problems } = await readAda('workingHours: "Mon\\x20 09:00-25:00"');
    expect(problems).toEqual([`invalid-hours at ${JSON.stringify('"Mon\\x20 09:00-25:00"')}`]);
  });

  test('the nearest day is named', async () => {
    const { diagnostics } = await readAda('workingHours: Wen 09:00-17:00');
    expect(diagnostics[0]?.hint).toBe('did you mean Wed?');
  });
});

const time = fc.nat(287).map((slot) => slot * 5);
const clock = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

test('what is written is what is read', () => {
  fc.assert(
    fc.property(fc.nat(6), time, time, (weekday, from, to) => {
      fc.pre(from !== to);
      const [stretch] = stretchesIn(
        `${WEEKDAY_NAMES[weekday]} ${clock(from)}-${clock(to)}`,
      ) as readonly object[];
      expect(stretch).toMatchObject({ weekday, from, to: to > from ? to : to + 1440 });
    }),
  );
});
