import { describe, expect, it } from 'vitest';
import { Q1, Q2, sessionsIn } from '../calendar/drafts.ts';
import { all, eventsOf, london, type Run, reviews, run, textOf, unfolded } from './runs.ts';

const calendarsOf = ({ files }: Run): string[] =>
  files.map(({ path }) => path).filter((path) => !path.includes('/changes/'));

describe('a manager’s calendars', () => {
  it('are two, one a kind', () => {
    const first = run(Q1, all, null);
    expect(calendarsOf(first)).toEqual(['grace/development-sessions.ics', 'grace/pipeline-reviews.ics']);
    expect(eventsOf(first)).toHaveLength(13);
    expect(eventsOf(first, 'grace/development-sessions.ics')).toHaveLength(7);
  });

  it('say who meets, and hold the agenda', () => {
    const text = unfolded(textOf(run(Q1, all, null), 'grace/development-sessions.ics'));
    expect(text).toContain('\r\nSUMMARY:Development session: Ada Lovelace with Grace "G" Hopper\r\n');
    expect(text).toContain(
      '\r\nDESCRIPTION:Ada Lovelace and Grace "G" Hopper\\n\\nGrow\\, 2027-W01\\n\\nBefore the session\\n- Read\\; then write\\n',
    );
    expect(text).toContain('\r\nORGANIZER;CN="Grace \'G\' Hopper":mailto:grace@x.example\r\n');
    expect(text).toContain('\r\nCLASS:PRIVATE\r\n');
    expect(text).not.toMatch(/pipeline/i);
  });

  it('leave out a file that would hold no event', () => {
    expect(calendarsOf(run(Q1, reviews, null))).toEqual(['grace/pipeline-reviews.ics']);
    expect(run(Q1, [], null).files).toEqual([]);
  });

  it('cut a description that clients would refuse, at the end of a line', () => {
    const agenda = 'word '.repeat(3000);
    const text = unfolded(textOf(run(Q1, reviews.slice(0, 1), null, { agenda })));
    const description = /\r\nDESCRIPTION:(.*)\r\n/.exec(text)?.[1] ?? '';
    expect(description.length).toBeLessThan(8100);
    expect(description.endsWith('…')).toBe(true);
  });
});

describe('a second run', () => {
  const before = run(Q1, all, null);

  it('writes the same bytes, with and without the files of the first', () => {
    expect(run(Q1, all, before).files).toEqual(before.files);
    expect(run(Q1, all, before, { keepFiles: false }).files).toEqual(before.files);
    expect(run(Q1, all, before, { now: reviews[6]?.start ?? 0 }).files).toEqual(before.files);
  });

  it('touches no other event when one has moved', () => {
    const moved = all.map((session, i) => (i === 3 ? { ...session, start: session.start + 30 } : session));
    const after = run(Q1, moved, before);
    expect(textOf(after, 'grace/development-sessions.ics')).toBe(
      textOf(before, 'grace/development-sessions.ics'),
    );
    const changed = eventsOf(after).filter((event, i) => event !== eventsOf(before)[i]);
    expect(changed).toHaveLength(1);
    expect(changed[0]).toContain('\r\nSEQUENCE:1\r\n');
  });

  it('shows a cancelled session as cancelled, the same until something changes, then not at all', () => {
    const fewer = all.filter((_, i) => i !== 2);
    const cancelled = run(Q1, fewer, before);
    const event = unfolded(eventsOf(cancelled)[2] ?? '');
    expect(event).toContain('\r\nSTATUS:CANCELLED\r\n');
    expect(event).toContain('\r\nTRANSP:TRANSPARENT\r\n');
    expect(event).toContain('\r\nSUMMARY:Cancelled: Pipeline review: Ada Lovelace');
    expect(event).toContain('\\, Tue 19 Jan 2027\r\n');
    expect(event).toContain('\r\nSEQUENCE:1\r\n');
    expect(run(Q1, fewer, cancelled).files).toEqual(cancelled.files);
    expect(run(Q1, fewer, cancelled, { keepFiles: false }).files).toEqual(cancelled.files);
    const next = run(Q1, fewer, cancelled, { agenda: 'Another' });
    expect(eventsOf(next)).toHaveLength(12);
  });

  it('keeps the bytes of what has begun, even where agendas and times are now other ones', () => {
    const now = (reviews[4]?.start ?? 0) + 10;
    const moved = all.map((session) => ({ ...session, start: session.start + 60 }));
    const after = run(Q1, moved, before, { agenda: 'Another', now, utc: true });
    expect(eventsOf(after).slice(0, 5)).toEqual(eventsOf(before).slice(0, 5));
    expect(
      eventsOf(after)
        .slice(5)
        .every((event) => event.includes('\r\nSEQUENCE:1\r\n')),
    ).toBe(true);
    // Written in UTC from now on, but the zone of the old ones is still described.
    expect(textOf(after)).toContain('BEGIN:VTIMEZONE');
  });

  it('says anew what has begun where its calendar is gone or spoilt', () => {
    const now = (reviews[4]?.start ?? 0) + 10;
    const spoilt = {
      ...before,
      files: before.files.map((file) => ({ ...file, text: file.text.replaceAll('SEQUENCE', 'X') })),
    };
    for (const previous of [spoilt, { ...before, files: [] }]) {
      const after = run(Q1, all, previous, { now });
      expect(after.files).toEqual(before.files);
    }
  });

  it('counts a change to UTC as one of every event to come', () => {
    const after = run(Q1, all, before, { utc: true });
    expect(eventsOf(after).every((event) => event.includes('\r\nSEQUENCE:1\r\nDTSTART:2027'))).toBe(true);
    expect(textOf(after)).not.toContain('VTIMEZONE');
  });
});

describe('the next quarter', () => {
  const before = run(Q1, all, null);
  const after = run(Q2, london(sessionsIn(Q2)), before, { now: (Q1.lastDay - 30) * 1440 });

  it('comes first, and what is left of the quarter before follows byte for byte', () => {
    expect(eventsOf(after)).toHaveLength(26);
    expect(eventsOf(after).slice(13)).toEqual(eventsOf(before));
    expect(textOf(after, 'grace/development-sessions.ics')).toBe(
      textOf(before, 'grace/development-sessions.ics'),
    );
  });

  it('gives way when the first is planned again, and nothing is said anew', () => {
    const back = run(Q1, all, after, { now: (Q1.lastDay - 30) * 1440 });
    expect(eventsOf(back).slice(0, 13)).toEqual(eventsOf(before));
    expect(eventsOf(back).slice(13)).toEqual(eventsOf(after).slice(0, 13));
  });

  it('knows at least who meets where the calendars are gone', () => {
    const lost = run(Q2, london(sessionsIn(Q2)), { ...before, files: [] });
    const old = unfolded(eventsOf(lost)[13] ?? '');
    expect(old).toContain('\r\nSUMMARY:Pipeline review: Ada Lovelace with');
    expect(old).toContain('\r\nDESCRIPTION:Ada Lovelace and Grace "G" Hopper\r\n');
  });
});

describe('a hostile name', () => {
  it('adds no line to any file', () => {
    const text = unfolded(textOf(run(Q1, london(sessionsIn(Q1, 'bob@x.example')), null)));
    expect(text.match(/\r\nBEGIN:VEVENT\r\n/g)).toHaveLength(13);
    expect(text).toContain('SUMMARY:Pipeline review: Bob BEGIN:VEVENT with');
  });
});
