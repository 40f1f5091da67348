import { describe, expect, it } from 'vitest';
import type { Change } from '../../../src/calendar/change.ts';
import type { Summary } from '../../../src/insight/summary.ts';
import { changeCounts, changeRows, countWords } from '../../../src/output/changes/change-rows.ts';
import { renderChangeReport } from '../../../src/output/markdown/change-report.ts';
import { changeLines } from '../../../src/output/terminal/change-lines.ts';
import { civil } from '../../../src/time/day.ts';

const MONDAY = civil(2027, 1, 4) * 1440;
const WEEK = 7 * 1440;
const plain = { bold: (text: string) => text, dim: (text: string) => text } as never;

/** A review at 09:30 in London, some weeks on. */
const change = (what: Change['what'], week: number, more: Partial<Change> = {}): Change => {
  const start = MONDAY + week * WEEK + 570;
  return {
    what,
    uid: `${what}-${week}`,
    kind: 'pipeline-review',
    manager: 'grace@x.example',
    rep: 'ada@x.example',
    period: '2027-W01',
    before: what === 'added' ? null : start,
    after: what === 'cancelled' ? null : start,
    timeZone: 'Europe/London',
    because: [],
    ...more,
  };
};
const leave = { rule: 'leave', detail: 'Ada Lovelace is on leave 1 Feb' } as const;
const summary = {
  organization: null,
  horizon: { label: '2027-Q1' },
  managers: [{ reps: [{ rep: 'ada@x.example', name: 'Ada | <b>Lovelace</b>' }], unplaced: [] }],
} as unknown as Summary;

const changes = [
  ...Array.from({ length: 9 }, (_, week) => change('unchanged', week)),
  ...Array.from({ length: 13 }, (_, week) => change('added', week, { kind: 'development-session' })),
  change('cancelled', 5),
  change('moved', 4, { after: MONDAY + 4 * WEEK + 1440 + 600, because: [leave] }),
  change('moved', 6, { after: MONDAY + 6 * WEEK + 1440 + 600, because: [leave] }),
  change('moved', 7, { after: MONDAY + 7 * WEEK + 600, because: [leave] }),
];

describe('the rows of a revision', () => {
  it('are counted as sessions', () => {
    expect(countWords(changeCounts(changes))).toBe('3 moved, 1 cancelled, 13 added, 9 unchanged');
    expect(countWords(changeCounts([]))).toBe('');
  });

  it('put together what happened alike, and nothing else', () => {
    expect(changeRows(changes).map(({ what, sessions, was, is }) => [what, sessions, was, is])).toEqual([
      ['moved', 2, 'Mon 09:30, 1 Feb to 15 Feb', 'Tue 10:00, 2 Feb to 16 Feb'],
      ['moved', 1, 'Mon 22 Feb 09:30', 'Mon 22 Feb 10:00'],
      ['cancelled', 1, 'Mon 8 Feb 09:30', null],
      ['added', 13, null, 'Mon 4 Jan 09:30 to Mon 29 Mar 10:30'],
    ]);
  });

  it('are shown with their reasons, within 80 columns', () => {
    const lines = changeLines({ changes, counts: changeCounts(changes), summary }, 12, plain);
    expect(lines).toContain('            because Ada Lovelace is on leave 1 Feb');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(changeLines({ changes, counts: changeCounts(changes), summary }, 1, plain).join('\n')).toContain(
      'and 3 more',
    );
    expect(
      changeLines(
        { changes: changes.slice(0, 9), counts: changeCounts(changes.slice(0, 9)), summary },
        1,
        plain,
      ),
    ).toEqual([]);
  });

  it('are a table in Markdown that no name can break out of', () => {
    const report = renderChangeReport({ changes, counts: changeCounts(changes), summary });
    expect(report).toContain('### 2027-Q1: 3 moved, 1 cancelled, 13 added, 9 unchanged');
    const row = report.split('\n').find((line) => line.includes('cancelled |'));
    expect(row).toBe(
      '| cancelled | Ada \\| \\<b\\>Lovelace\\</b\\> | Pipeline review | Mon 8 Feb 09:30 |  |  |',
    );
    expect(renderChangeReport({ changes: [], counts: changeCounts([]), summary })).toContain(
      'No session changes.',
    );
  });
});
