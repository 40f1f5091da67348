import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PublishedPlan, PublishedSession, Reason } from '../../src/model.ts';
import { readPlanJson, writePlanJson } from '../../src/output/plan-json.ts';
import { civil } from '../../src/time/day.ts';
import { ZONES } from '../oracle/events.ts';
import { runs } from '../seed.ts';

const line = fc.oneof(
  fc.constantFrom('Ada Lovelace', 'Zoë "Z" Łuczak', '👩‍💻', 'a\\b', '</script>', 'half \ud800'),
  fc.string({ minLength: 1, maxLength: 20 }).filter((text) => !/[\p{Cc}\u2028\u2029]/u.test(text)),
);
const kind = fc.constantFrom('pipeline-review' as const, 'development-session' as const);
const period = fc.constantFrom('2026-W53', '2027-W01', '2027-W10');
const reasons: fc.Arbitrary<Reason[]> = fc.array(
  fc.record({ rule: fc.constantFrom('leave' as const, 'same-day' as const), detail: fc.string() }),
  { maxLength: 2 },
);
const wall = fc.constantFrom('2027-01-05T09:00', '2027-10-31T23:45');
const stamp = fc.integer({ min: 0, max: 4_000_000_000 });
const sequence = fc.nat(1000);

const session: fc.Arbitrary<PublishedSession> = fc.record({
  kind,
  manager: line,
  rep: line,
  period,
  start: fc.integer({ min: civil(2026, 1, 1) * 1440, max: civil(2030, 1, 1) * 1440 }),
  minutes: fc.integer({ min: 5, max: 240 }),
  timeZone: fc.constantFrom(...ZONES),
  displaced: fc.option(fc.record({ home: wall, because: reasons })),
  uid: fc.uuid(),
  status: fc.constantFrom('confirmed' as const, 'cancelled' as const),
  sequence,
  stamp,
  title: line,
  fingerprint: fc.stringMatching(/^[0-9a-f]{32}$/),
});

const plan: fc.Arbitrary<PublishedPlan> = fc.record({
  horizon: fc.record({
    label: line,
    firstDay: fc.constant(civil(2027, 1, 4)),
    lastDay: fc.constantFrom(civil(2027, 1, 10), civil(2027, 4, 4)),
  }),
  sessions: fc.array(session, { maxLength: 4 }),
  unplaced: fc.array(
    fc.record(
      {
        kind,
        manager: line,
        rep: line,
        period,
        excused: fc.boolean(),
        because: reasons,
        wouldHelp: fc.array(fc.string(), { maxLength: 2 }),
        proof: fc.string(),
      },
      { requiredKeys: ['kind', 'manager', 'rep', 'period', 'excused', 'because', 'wouldHelp'] },
    ),
    { maxLength: 2 },
  ),
  series: fc.array(
    fc.record(
      {
        kind,
        manager: line,
        rep: line,
        phase: fc.constantFrom(0 as const, 1 as const),
        home: fc.option(
          fc.record({
            weekday: fc.constantFrom(0 as const, 3 as const, 6 as const),
            minute: fc.integer({ min: 0, max: 2879 }),
            timeZone: fc.constantFrom(...ZONES),
          }),
        ),
        brought: fc.array(fc.record({ text: fc.stringMatching(/^[0-9a-f]{8}$/), period }), { maxLength: 2 }),
      },
      { requiredKeys: ['kind', 'manager', 'rep', 'phase', 'home'] },
    ),
    { maxLength: 3 },
  ),
  outside: fc.array(session, { maxLength: 2 }),
  retired: fc.array(fc.record({ uid: fc.uuid(), sequence, stamp }), { maxLength: 2 }),
  changes: fc.array(
    fc.record({
      uid: fc.uuid(),
      what: fc.constantFrom('added', 'moved', 'changed', 'cancelled', 'returned'),
      from: fc.option(fc.integer({ min: 0, max: 33_000_000 })),
      because: reasons,
    }),
    { maxLength: 2 },
  ),
  folders: fc.uniqueArray(
    fc.record({
      manager: line,
      folder: fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/).filter((x) => !/^(con|prn|aux|nul)$/.test(x)),
    }),
    { maxLength: 3, comparator: (a, b) => a.manager === b.manager || a.folder === b.folder },
  ),
});

const sample = (): PublishedPlan => ({
  horizon: { label: '2027-Q1', firstDay: civil(2027, 1, 4), lastDay: civil(2027, 4, 4) },
  sessions: [
    {
      uid: '7e220360-ff77-509d-b330-4d7aa100942b',
      kind: 'pipeline-review',
      manager: 'grace@northwind.example',
      rep: 'ada@northwind.example',
      period: '2027-W01',
      start: civil(2027, 1, 5) * 1440 + 840,
      minutes: 30,
      timeZone: 'America/New_York',
      displaced: { home: '2027-01-04T09:00', because: [{ rule: 'holiday', detail: 'New Year' }] },
      status: 'confirmed',
      sequence: 1,
      stamp: 1_704_067_201,
      title: 'Pipeline review: Ada Lovelace with Grace Hopper',
      fingerprint: '2f1583c3ecee2c675d7bf66ce5e91d2c',
    },
  ],
  unplaced: [],
  series: [
    {
      kind: 'pipeline-review',
      manager: 'grace@northwind.example',
      rep: 'ada@northwind.example',
      phase: 0,
      home: { weekday: 0, minute: 540, timeZone: 'America/New_York' },
    },
  ],
  outside: [],
  retired: [{ uid: '705dd949-8f04-5eff-b7cc-35c3c2978fb2', sequence: 3, stamp: 1_704_067_203 }],
  changes: [
    {
      uid: '7e220360-ff77-509d-b330-4d7aa100942b',
      what: 'moved',
      from: civil(2027, 1, 4) * 1440 + 840,
      because: [{ rule: 'holiday', detail: 'New Year' }],
    },
  ],
  folders: [{ manager: 'grace@northwind.example', folder: 'grace' }],
});

const read = (text: string) => readPlanJson({ file: 'plan.json', text });

describe('plan.json', () => {
  it('looks like this', () => {
    expect(writePlanJson(sample())).toBe(`{
  "schema": "cadence.plan/1",
  "horizon": {"label":"2027-Q1","firstDay":"2027-01-04","lastDay":"2027-04-04"},
  "sessions": [
    {"uid":"7e220360-ff77-509d-b330-4d7aa100942b","kind":"pipeline-review","manager":"grace@northwind.example","rep":"ada@northwind.example","period":"2027-W01","start":"2027-01-05T14:00:00Z","end":"2027-01-05T14:30:00Z","localStart":"2027-01-05T09:00","timeZone":"America/New_York","status":"confirmed","sequence":1,"displaced":{"home":"2027-01-04T09:00","because":[{"rule":"holiday","detail":"New Year"}]},"stamp":"2024-01-01T00:00:01Z","title":"Pipeline review: Ada Lovelace with Grace Hopper","fingerprint":"2f1583c3ecee2c675d7bf66ce5e91d2c"}
  ],
  "unplaced": [],
  "series": [
    {"kind":"pipeline-review","manager":"grace@northwind.example","rep":"ada@northwind.example","phase":0,"home":{"weekday":"Mon","time":"09:00","timeZone":"America/New_York"}}
  ],
  "outside": [],
  "retired": [
    {"uid":"705dd949-8f04-5eff-b7cc-35c3c2978fb2","sequence":3,"stamp":"2024-01-01T00:00:03Z"}
  ],
  "changes": [
    {"uid":"7e220360-ff77-509d-b330-4d7aa100942b","what":"moved","from":"2027-01-04T14:00:00Z","because":[{"rule":"holiday","detail":"New Year"}]}
  ],
  "folders": [
    {"manager":"grace@northwind.example","folder":"grace"}
  ]
}
`);
  });

  it('is read back as it was', () => {
    fc.assert(
      fc.property(plan, (written) => {
        const text = writePlanJson(written);
        const { value, diagnostics } = read(text);
        expect(diagnostics).toEqual([]);
        expect(value).toEqual(written);
        expect(writePlanJson(value as PublishedPlan)).toBe(text);
      }),
      runs(25),
    );
  });

  it('is read with a byte order mark, other white space and fields of tomorrow', () => {
    const text = JSON.stringify({ ...JSON.parse(writePlanJson(sample())), tomorrow: 1 }, null, 4);
    expect(read(`\ufeff${text.replaceAll('\n', '\r\n')}`).value).toEqual(sample());
  });
});

describe('a damaged plan.json', () => {
  const text = writePlanJson(sample());

  it.each([
    ['', 'plan-not-json', 1, 1],
    [text.slice(0, 300), 'plan-not-json', 5, 1],
    ['null', 'plan-not-cadence', 1, 1],
    ['[]', 'plan-not-cadence', 1, 1],
    ['{}', 'plan-not-cadence', 1, 1],
    ['{ "schema": "something/1" }', 'plan-not-cadence', 1, 13],
    ['{ "schema": 1 }', 'plan-not-cadence', 1, 13],
    ['{ "schema": "cadence.plan/12" }', 'plan-newer', 1, 13],
  ])('like %j is refused', (damaged, code, lineNumber, column) => {
    const { value, diagnostics } = read(damaged);
    expect(value).toBeNull();
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toMatchObject({
      code,
      severity: 'error',
      place: { file: 'plan.json', line: lineNumber },
    });
    if (code !== 'plan-not-json') expect(diagnostics[0]?.place?.column).toBe(column);
    expect(diagnostics[0]?.hint).not.toBeNull();
  });

  it.each([
    ['"2027-W01"', '"2027-W54"', 'sessions[0].period', 5],
    ['"pipeline-review","manager"', '"review","manager"', 'sessions[0].kind', 5],
    ['14:00:00Z', '14:00:30Z', 'sessions[0].start', 5],
    ['14:30:00Z', '13:30:00Z', 'sessions[0].end', 5],
    ['"sequence":1', '"sequence":1.5', 'sessions[0].sequence', 5],
    ['"confirmed"', '"tentative"', 'sessions[0].status', 5],
    ['America/New_York","status"', 'New York","status"', 'sessions[0].timeZone', 5],
    ['"rule":"holiday"', '"rule":"whim"', 'sessions[0].displaced.because[0].rule', 5],
    ['"title":"Pipeline', '"heading":"Pipeline', 'sessions[0].title', 5],
    ['2f1583c3', 'XXXXXXXX', 'sessions[0].fingerprint', 5],
    ['"unplaced": []', '"unplaced": [7]', 'unplaced[0]', 7],
    ['"phase":0', '"phase":2', 'series[0].phase', 9],
    ['"weekday":"Mon"', '"weekday":"Mo"', 'series[0].home.weekday', 9],
    ['"time":"09:00"', '"time":"9"', 'series[0].home.time', 9],
    ['705dd949-8f04-5eff-b7cc-35c3c2978fb2', '7e220360-ff77-509d-b330-4d7aa100942b', 'retired[0].uid', 13],
    ['"folder":"grace"', '"folder":"../grace"', 'folders[0].folder', 19],
    ['"firstDay":"2027-01-04"', '"firstDay":"2027-01-05"', 'horizon.firstDay', 3],
    ['"outside": [],\n  ', '', 'outside', 1],
  ])('with %j as %j is told at its place', (from, to, path, lineNumber) => {
    expect(text).toContain(from);
    const { value, diagnostics } = read(text.replace(from, to));
    expect(value).toBeNull();
    expect(diagnostics.map(({ code }) => code)).toEqual(['plan-damaged']);
    expect(diagnostics[0]?.message.startsWith(`${path} `)).toBe(true);
    expect(diagnostics[0]?.place?.line).toBe(lineNumber);
  });

  it('tells all that is wrong, but no more than anybody reads', () => {
    const many = {
      ...sample(),
      sessions: Array.from({ length: 50 }, () => sample().sessions[0] as PublishedSession),
    };
    const { diagnostics } = read(writePlanJson(many));
    expect(diagnostics).toHaveLength(20);
    expect(diagnostics.at(-1)?.message).toContain('29 more');
  });

  it('never throws, whatever it is', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(400), fc.string({ maxLength: 5 }), (json, at, junk) => {
        expect(read(json).value).toBeNull();
        const spoilt = text.slice(0, at) + junk + text.slice(at + junk.length);
        const { value, diagnostics } = read(spoilt);
        expect(value === null).toBe(diagnostics.length > 0);
      }),
      runs(50),
    );
  });
});
