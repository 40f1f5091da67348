import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fingerprintOf } from '../../src/calendar/fingerprint.ts';
import { murmur3 } from '../../src/calendar/octets/octets.ts';
import { calendarEvent } from '../oracle/events.ts';
import { runs } from '../seed.ts';

// As the package mmh3 for Python gives them (hash_bytes, x64arch=False), lanes in order.
test.each([
  ['', '00000000000000000000000000000000'],
  ['a', 'a794933c5556b01b5556b01b5556b01b'],
  ['abcdefg', '90b541d909863ade4a7769284a776928'],
  ['abcdefghijklmnop', '9fd2762790b91256e4ce8b21d193ba45'],
  ['The quick brown fox jumps over the lazy dog', '2f1583c3ecee2c675d7bf66ce5e91d2c'],
  ['Zoë 👩‍💻 Ω', '519dcb10ed2b0b67df660c163d8ff1aa'],
])('hashes %j as MurmurHash3_x86_128 does', (text, hash) => {
  expect(murmur3(text)).toBe(hash);
});

test('does not depend on what was hashed before', () => {
  const hash = murmur3('short');
  murmur3('x'.repeat(100_000));
  expect(murmur3('short')).toBe(hash);
});

test('changes with every field of the content, and only with them', () => {
  fc.assert(
    fc.property(calendarEvent, ({ content }) => {
      const fingerprint = fingerprintOf(content);
      expect(fingerprintOf({ ...content })).toBe(fingerprint);
      const others = [
        { ...content, uid: `${content.uid}x` },
        { ...content, start: content.start + 5 },
        { ...content, end: content.end + 5 },
        { ...content, timeZone: content.timeZone === null ? 'Etc/UTC' : null },
        { ...content, summary: `${content.summary}x` },
        { ...content, description: `x${content.description}` },
        { ...content, categories: [...content.categories, 'x'] },
        { ...content, isPrivate: !content.isPrivate },
        { ...content, organizer: { ...content.organizer, name: `${content.organizer.name}x` } },
        { ...content, organizer: { ...content.organizer, email: `${content.organizer.email}x` } },
        { ...content, period: `${content.period}x` },
        { ...content, displaced: !content.displaced },
        { ...content, alarms: [...content.alarms, 7] },
      ];
      const all = [fingerprint, ...others.map(fingerprintOf)];
      expect(new Set(all).size).toBe(all.length);
    }),
    runs(15),
  );
});

test('no field passes for the end of another', () => {
  const [event] = fc.sample(calendarEvent, { numRuns: 1, seed: 3 });
  const content = event!.content;
  const one = { ...content, summary: 'a\nb', description: 'c' };
  const other = { ...content, summary: 'a', description: 'b\nc' };
  expect(fingerprintOf(one)).not.toBe(fingerprintOf(other));
});
