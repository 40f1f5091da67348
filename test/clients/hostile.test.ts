import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { cleanText } from '../../src/calendar/text.ts';
import { calendar, corpus } from '../oracle/hostile-calendar.ts';
import { hasModules, python } from './debian.ts';

const folder = mkdtempSync(join(tmpdir(), 'cadence-hostile-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** python3-icalendar 4 undoes escapes twice, so that a backslash before one of these is lost on it. */
const SAID_TWICE = /\\[nN,;:\\]/;

it.skipIf(!hasModules('icalendar'))(
  'a thousand hostile strings in every text of an event come back from python3-icalendar, and libical objects to none',
  () => {
    const path = join(folder, 'hostile.ics');
    writeFileSync(path, calendar);
    const seen = python('read.py', [path]) as Record<
      string,
      { summary: string; description: string; location: string; html: string }[]
    >;
    const lost = corpus.flatMap((text, i) => {
      const event = seen[path]?.[i];
      return SAID_TWICE.test(text) ||
        (event?.summary === cleanText(text) &&
          event.description === cleanText(`d${text}`) &&
          event.location === cleanText(`l${text}`) &&
          event.html === cleanText(`<p>${text}</p>`))
        ? []
        : [i];
    });
    expect(lost).toEqual([]);
    expect(python('strict.py', [path])).toEqual({ [path]: [] });
  },
);
