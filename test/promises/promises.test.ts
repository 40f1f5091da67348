import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assembled } from '../../src/assemble.ts';
import { runs } from '../seed.ts';
import { pipelineTalk, type RosterDraft, roster, yamlOf } from './rosters.ts';
import { plan } from './run.ts';

const RUNS = runs(2);

/** The first plan of a roster. The promises draw the same rosters, and need it once. */
const planned = new Map<string, Promise<Assembled>>();
function planOnce(draft: RosterDraft): Promise<Assembled> {
  const text = yamlOf(draft);
  const known = planned.get(text) ?? plan(text);
  planned.set(text, known);
  return known;
}

/** Each event's bytes by its UID. */
function eventsOf(files: Assembled['files']): Map<string, string> {
  const events = new Map<string, string>();
  for (const { text } of files) {
    for (const [block] of text.matchAll(/BEGIN:VEVENT\r\n[\s\S]*?END:VEVENT\r\n/g)) {
      events.set(/\r\nUID:(\S+)\r\n/.exec(block)?.[1] ?? '', block);
    }
  }
  return events;
}

const unfolded = (text: string): string => text.replace(/\r\n[ \t]/g, '');

const joiner = [
  'name: New Person',
  'email: new@promise.example',
  'manager: person0@promise.example',
  'timeZone: Europe/London',
  'workingHours: "Mon-Fri 08:00-18:00"',
];

describe('promises', () => {
  it('the same input gives the same bytes, and a second run changes none', async () => {
    await fc.assert(
      fc.asyncProperty(roster, async (draft) => {
        const first = await planOnce(draft);
        expect((await plan(yamlOf(draft))).files).toEqual(first.files);
        const again = await plan(yamlOf(draft), { previous: first, now: '2027-02-09' });
        expect(again.files).toEqual(first.files);
      }),
      RUNS,
    );
  });

  it('the order of people in the roster changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(roster, async (draft) => {
        const turned: RosterDraft = { ...draft, people: draft.people.toReversed() };
        expect((await plan(yamlOf(turned))).files).toEqual((await planOnce(draft)).files);
      }),
      RUNS,
    );
  });

  it('a rep who joins or leaves changes not a byte of anybody else’s events', async () => {
    await fc.assert(
      fc.asyncProperty(roster, async (draft) => {
        const without = await planOnce(draft);
        const grown = yamlOf({ ...draft, people: [...draft.people, joiner] });
        const joined = await plan(grown, { previous: without });
        const after = eventsOf(joined.files);
        for (const [uid, block] of eventsOf(without.files)) expect(after.get(uid)).toBe(block);

        const left = await plan(yamlOf(draft), { previous: joined });
        const gone = eventsOf(left.files);
        for (const [uid, block] of eventsOf(without.files)) expect(gone.get(uid)).toBe(block);
        const cancelled = [...gone.values()].filter((block) => block.includes('STATUS:CANCELLED'));
        expect(cancelled).toHaveLength(after.size - eventsOf(without.files).size);
        for (const block of cancelled) {
          expect(block).toContain('\r\nSUMMARY:Cancelled: ');
          expect(block).toContain('\r\nSEQUENCE:1\r\n');
          expect(block).toContain('\r\nTRANSP:TRANSPARENT\r\n');
        }
      }),
      RUNS,
    );
  });

  it('what changed keeps its UID and has a higher SEQUENCE; nothing else has', async () => {
    await fc.assert(
      fc.asyncProperty(roster, async (draft) => {
        const before = await planOnce(draft);
        const away = draft.people.map((person, index) =>
          index === 1
            ? [...person.filter((line) => !line.startsWith('leave:')), 'leave: [2027-02-01..2027-02-12]']
            : person,
        );
        const after = await plan(yamlOf({ ...draft, people: away }), { previous: before });
        const old = new Map(before.plan.sessions.map((session) => [session.uid, session]));
        const blocks = eventsOf(before.files);
        for (const [uid, block] of eventsOf(after.files)) {
          const was = old.get(uid);
          const is = after.plan.sessions.find((session) => session.uid === uid);
          if (was === undefined) expect(is?.sequence).toBe(0);
          else if (block === blocks.get(uid)) expect(is?.sequence).toBe(was.sequence);
          else expect(is?.sequence).toBe(was.sequence + 1);
        }
        // Every event that was published is still there, held or cancelled.
        for (const uid of blocks.keys()) expect(eventsOf(after.files).has(uid)).toBe(true);
      }),
      RUNS,
    );
  });

  it('a development calendar carries no pipeline talk, and none of it is lost', async () => {
    await fc.assert(
      fc.asyncProperty(roster, async (draft) => {
        const { files } = await planOnce(draft);
        const given = yamlOf(draft);
        for (const talk of pipelineTalk.filter((text) => given.includes(text))) {
          const development = files.filter(({ path }) => path.endsWith('development-sessions.ics'));
          for (const { text } of development) expect(unfolded(text)).not.toContain(talk);
          const reviews = files.filter(({ path }) => path.endsWith('pipeline-reviews.ics'));
          expect(reviews.some(({ text }) => unfolded(text).includes(talk))).toBe(true);
        }
        for (const { path, text } of files) {
          if (!path.endsWith('development-sessions.ics')) continue;
          expect(unfolded(text)).not.toMatch(
            /pipeline|\bdeals?\b|forecast|quota|\bCRM\b|opportunit|revenue/i,
          );
        }
      }),
      RUNS,
    );
  });

  it('four quarters, each given the plan before, equal one year', async () => {
    await fc.assert(
      fc.asyncProperty(roster, async (draft) => {
        const text = yamlOf(draft);
        const year = await plan(text, {
          horizon: { by: 'range', from: dayNumber(2027, 1, 4), to: dayNumber(2028, 1, 2) },
        });
        const quarterly = new Map<string, string>();
        let previous: Assembled | undefined;
        for (const quarter of [1, 2, 3, 4] as const) {
          const one: Assembled = await plan(text, {
            horizon: { by: 'quarter', quarter: { year: 2027, quarter } },
            ...(previous === undefined ? {} : { previous }),
          });
          for (const [uid, block] of eventsOf(one.files)) quarterly.set(uid, block);
          previous = one;
        }
        expect(Object.fromEntries(quarterly)).toEqual(Object.fromEntries(eventsOf(year.files)));
      }),
      runs(1),
    );
  });
});

function dayNumber(year: number, month: number, dayOfMonth: number): number {
  return Date.UTC(year, month - 1, dayOfMonth) / 86_400_000;
}
