import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Memory, readMemory, serverKey, writeMemory } from '../../src/caldav/memory.ts';
import { runs } from '../seed.ts';

const known = fc.record({
  etag: fc.string(),
  digest: fc.option(fc.string()),
  sequence: fc.nat(),
  when: fc.string(),
  words: fc.string(),
  isMoved: fc.boolean(),
  isReworded: fc.boolean(),
  isCancelled: fc.boolean(),
  start: fc.option(fc.nat()),
  end: fc.option(fc.nat()),
});
const map = <T>(value: fc.Arbitrary<T>) =>
  fc
    .array(
      fc.tuple(
        fc.string().filter((key) => key !== '__proto__'),
        value,
      ),
      { maxLength: 3 },
    )
    .map((rows) => new Map(rows));
const memories: fc.Arbitrary<Memory> = map(fc.record({ home: fc.string(), calendars: map(map(known)) }));

it('is read as it was written, whatever the order it was learned in', () => {
  fc.assert(
    fc.property(memories, (memory) => {
      const text = writeMemory(memory);
      expect(readMemory(text)).toEqual(memory);
      expect(writeMemory(new Map([...memory].reverse()))).toBe(text);
    }),
    runs(50),
  );
});

it('is none where anything of it is damaged, and never throws', () => {
  const memory: Memory = new Map([
    [
      serverKey('https://x/', 'ops'),
      {
        home: 'https://x/',
        calendars: new Map([
          [
            'u',
            new Map([
              [
                'e',
                {
                  etag: '"1"',
                  digest: 'a',
                  sequence: 0,
                  when: '',
                  words: '',
                  isMoved: false,
                  isReworded: true,
                  isCancelled: false,
                  start: 1,
                  end: null,
                },
              ],
            ]),
          ],
        ]),
      },
    ],
  ]);
  const text = writeMemory(memory);
  expect(readMemory(text)).toEqual(memory);
  for (let end = 0; end < text.trimEnd().length; end++) expect(readMemory(text.slice(0, end))).toBeNull();
  for (const [from, to] of [
    ['"e"', '7'],
    ['"home"', '"hom"'],
    ['publish/1', 'publish/2'],
    ['"\\"1\\""', 'null'],
  ] as const) {
    expect(text).toContain(from);
    expect(readMemory(text.replace(from, to))).toBeNull();
  }
});

it('tells nobody whose it is', () => {
  expect(serverKey('https://x/', 'ops')).toMatch(/^[0-9a-f]{32}$/);
  expect(serverKey('https://x/', 'ops')).not.toBe(serverKey('https://x/', 'eve'));
});
