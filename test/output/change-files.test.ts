import { describe, expect, it } from 'vitest';
import { Q1 } from '../calendar/drafts.ts';
import { all, eventsOf, type Run, reviews, run, textOf, unfolded } from './runs.ts';

const REVIEWS = 'grace/changes/pipeline-reviews';
const changesOf = ({ files }: Run): string[] =>
  files.map(({ path }) => path).filter((path) => path.includes('/changes/'));
const summaries = (text: string): string[] => unfolded(text).match(/^SUMMARY:.*(?=\r)/gm) ?? [];
const sequences = (text: string): number[] =>
  [...text.matchAll(/^SEQUENCE:(\d+)/gm)].map((match) => Number(match[1]));

const first = run(Q1, all, null);
const moved = all.map((session, i) => (i === 3 ? { ...session, start: session.start + 30 } : session));
/** The fourth review moves, the sixth goes, and a new one comes on the Thursday after it. */
const second = run(
  Q1,
  [
    ...moved.filter((_, i) => i !== 5),
    { ...(reviews[0] as (typeof reviews)[0]), rep: 'bob@x.example', start: (reviews[5]?.start ?? 0) + 2880 },
  ],
  first,
);

describe('change files', () => {
  it('hold nothing but undo.ics for the first plan, whose calendars are all new', () => {
    expect(changesOf(first)).toEqual([
      'grace/changes/development-sessions/undo.ics',
      'grace/changes/pipeline-reviews/undo.ics',
    ]);
  });

  it('hold what a revision changed, the same to the byte as the calendar', () => {
    expect(changesOf(second)).toEqual([
      'grace/changes/development-sessions/undo.ics',
      `${REVIEWS}/added.ics`,
      `${REVIEWS}/cancelled.ics`,
      `${REVIEWS}/changed.ics`,
      `${REVIEWS}/undo.ics`,
    ]);
    const calendar = eventsOf(second);
    for (const name of ['added', 'changed', 'cancelled']) {
      const events = eventsOf(second, `${REVIEWS}/${name}.ics`);
      expect(events).toHaveLength(1);
      expect(calendar).toContain(events[0]);
    }
    expect(textOf(second, `${REVIEWS}/added.ics`)).toContain('METHOD:PUBLISH');
    expect(textOf(second, `${REVIEWS}/cancelled.ics`)).toContain('METHOD:CANCEL');
    expect(summaries(textOf(second, `${REVIEWS}/cancelled.ics`))[0]).toMatch(/^SUMMARY:Cancelled: /);
  });

  it('stay as they are until something changes again', () => {
    const now = (reviews[4]?.start ?? 0) + 10;
    const again = (previous: Run, at: number | null) =>
      run(
        Q1,
        [
          ...moved.filter((_, i) => i !== 5),
          {
            ...(reviews[0] as (typeof reviews)[0]),
            rep: 'bob@x.example',
            start: (reviews[5]?.start ?? 0) + 2880,
          },
        ],
        previous,
        { now: at },
      );
    expect(again(second, null).files).toEqual(second.files);
    expect(again(again(second, now), now).files).toEqual(second.files);
  });

  it('give back what returns as something new, above what took it out', () => {
    const fewer = all.filter((_, i) => i !== 2);
    const cancelled = run(Q1, fewer, first);
    const back = run(Q1, all, run(Q1, fewer, cancelled, { agenda: 'Another' }), { agenda: 'Another' });
    const [event = ''] = eventsOf(back, `${REVIEWS}/added.ics`);
    expect(changesOf(back)).not.toContain(`${REVIEWS}/cancelled.ics`);
    expect(sequences(event)).toEqual([2]);
    expect(sequences(textOf(cancelled, `${REVIEWS}/cancelled.ics`))).toEqual([1]);
  });

  it('undo everything that a calendar holds, and let the next revision undo that', () => {
    const undo = textOf(second, `${REVIEWS}/undo.ics`);
    const uids = (text: string): string[] => text.match(/^UID:.*/gm) ?? [];
    expect(uids(undo)).toEqual(uids(textOf(second)));
    expect(undo).toContain('METHOD:CANCEL');
    expect(undo).not.toContain('STATUS:CONFIRMED');
    expect(undo).not.toMatch(/^DESCRIPTION/m);
    expect(sequences(undo)).toEqual(sequences(textOf(second)).map((sequence) => sequence + 1));
    const stamps = (text: string): string[] => text.match(/^DTSTAMP:.*/gm) ?? [];
    expect(stamps(undo)).toEqual(stamps(textOf(second)));
  });

  it('of development sessions say nothing of the pipeline, in their names or within', () => {
    const after = run(Q1, moved.slice(0, -1), first, { agenda: 'Another' });
    const files = after.files.filter(({ path }) => path.includes('development'));
    expect(files.map(({ path }) => path).filter((path) => path.includes('changes'))).toHaveLength(3);
    for (const { path, text } of files) expect(path + unfolded(text)).not.toMatch(/pipeline/i);
  });
});
