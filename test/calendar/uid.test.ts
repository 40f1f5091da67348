import { expect, test } from 'vitest';
import { seriesIdOf, uidOf } from '../../src/calendar/uid.ts';

const GRACE = 'grace@northwind.example';
const ADA = 'ada@northwind.example';

// As Python's uuid.uuid5 makes them of the same namespace and names.
test('are name-based UUIDs, the same for ever', () => {
  expect(uidOf(GRACE, ADA, 'pipeline-review', '2027-W01')).toBe('7e220360-ff77-509d-b330-4d7aa100942b');
  expect(seriesIdOf(GRACE, ADA, 'development-session')).toBe('705dd9498f045eff');
});

test('differ for everything that makes a session another', () => {
  const uids = [
    uidOf(GRACE, ADA, 'pipeline-review', '2027-W01'),
    uidOf(GRACE, ADA, 'pipeline-review', '2027-W02'),
    uidOf(GRACE, ADA, 'development-session', '2027-W01'),
    uidOf(GRACE, 'x', 'pipeline-review', '2027-W01'),
    uidOf('x', ADA, 'pipeline-review', '2027-W01'),
  ];
  expect(new Set(uids).size).toBe(uids.length);
});
