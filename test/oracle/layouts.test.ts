import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { seenByIcalJs } from '../clients/seen.ts';

interface Row {
  readonly start: string;
  readonly end: string;
  readonly title: string;
  readonly status: string;
}

const GOLDEN = 'fixtures/golden';
const written = readdirSync(GOLDEN).filter((name) => existsSync(`${GOLDEN}/${name}/out/plan.json`));

/** What holds a whole plan: neither what changed in it nor what takes it out again. */
function calendarsBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ics') && !/(?:changes|undo)\//.test(path))
    .map((path) => readFileSync(join(folder, path), 'utf8'));
}

it.each(written)('ical.js sees the sessions of plan.json in the golden folder %s', (name) => {
  const folder = `${GOLDEN}/${name}/out`;
  const { sessions } = JSON.parse(readFileSync(`${folder}/plan.json`, 'utf8')) as { sessions: Row[] };
  const due = sessions.filter(({ status }) => status === 'confirmed');
  const seen = calendarsBelow(folder)
    .flatMap(seenByIcalJs)
    .filter(({ status, summary }) => status !== 'cancelled' && !summary.startsWith('Cancelled: '));
  const minutes = (instant: string): number => Date.parse(instant) / 60_000;
  expect(seen.map(({ start, end, summary }) => `${start} ${end} ${summary}`).sort()).toEqual(
    due.map(({ start, end, title }) => `${minutes(start)} ${minutes(end)} ${title}`).sort(),
  );
  expect(due.length).toBeGreaterThan(3);
});
