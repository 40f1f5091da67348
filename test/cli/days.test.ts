import { describe, expect, it } from 'vitest';
import { cadence, fixture } from './run-cadence.ts';

const people = `
people:
  - { name: Grace Hopper, email: grace@x.example }
  - { name: Ada Lovelace, email: ada@x.example, manager: grace@x.example`;
const inTheUs = `defaults: { timeZone: America/New_York, holidays: US }${people}`;

interface Document {
  readonly teams: readonly {
    readonly days: readonly {
      readonly weekday: string;
      readonly weeks: number;
      readonly lost: { readonly holidays: number; readonly leave: number; readonly zones: number };
      readonly fortnights: readonly { readonly of: number; readonly lost: number }[];
    }[];
    readonly best: { readonly review: string; readonly development: string } | null;
  }[];
}

async function count(text: string): Promise<Document['teams'][number]> {
  const line = ['days', 'roster.yaml', '--year', '2027', '--json'];
  const { out, code } = await cadence(line, { files: { '/home/roster.yaml': text } });
  expect(code).toBe(0);
  const [team] = (JSON.parse(out) as Document).teams;
  if (team === undefined) throw new Error(out);
  return team;
}

describe('cadence days', () => {
  it('counts a rep beyond the date line, whose own day is the next one', async () => {
    const { days } = await count(`people:
  - { name: Grace Hopper, email: grace@x.example, timeZone: America/Los_Angeles, holidays: false }
  - name: Ada Lovelace
    email: ada@x.example
    manager: grace@x.example
    timeZone: Pacific/Kiritimati
    holidays: false
    workingHours: Tue-Sat 08:00-16:00
    leave: 2027-01-19
`);
    // On Grace's Monday it is Ada's Tuesday; on her Friday, Ada's Saturday.
    expect(days.map(({ weekday, weeks, lost }) => [weekday, weeks, lost.leave, lost.zones])).toEqual([
      ['Mon', 52, 1, 0],
      ['Tue', 52, 0, 0],
      ['Wed', 52, 0, 0],
      ['Thu', 52, 0, 0],
      ['Fri', 52, 0, 0],
    ]);
  });

  it('counts the Mondays that public holidays take', async () => {
    const { days, best } = await count(`${inTheUs} }\n`);
    const [monday] = days;
    // King, Presidents, Memorial, Independence (observed), Labor and Columbus Day of 2027.
    expect(monday).toMatchObject({ weekday: 'Mon', weeks: 52, lost: { holidays: 6, leave: 0, zones: 0 } });
    expect(monday?.fortnights.map(({ lost }) => lost).reduce((a, b) => a + b)).toBe(6);
    expect(best?.review).not.toBe('Mon');
    expect(best?.development).not.toBe(best?.review);
  });

  it('tells leave and zones apart from holidays', async () => {
    const { days } = await count(
      `${inTheUs}, leave: [2027-02-02], workingHours: "Tue 09:00-17:00, Thu 02:00-04:00" }\n`,
    );
    expect(days.map(({ weekday }) => weekday)).toEqual(['Tue', 'Thu']);
    expect(days[0]?.lost).toMatchObject({ leave: 1, zones: 0 });
    expect((days[1]?.lost.zones ?? 0) + (days[1]?.lost.holidays ?? 0)).toBe(days[1]?.weeks);
  });

  it('keeps to 80 columns, and to years whose holidays are known', async () => {
    const files = { '/home/roster.yaml': fixture('northwind.yaml') };
    const { out } = await cadence(['days', 'roster.yaml', '--year', '2027'], { files });
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    expect(out).toMatch(/Best: reviews on \w+, development on \w+\./);
    const { code, err } = await cadence(['days', 'roster.yaml', '--year', '2090'], { files });
    expect(code).toBe(2);
    expect(err).toContain('holidays are known from');
  });
});
