import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { essenceOf } from '../../src/caldav/essence.ts';
import { resourcesOf } from '../../src/caldav/wanted.ts';
import { eventBlocks } from '../../src/calendar/event-blocks.ts';
import { readPlanJson } from '../../src/output/plan-json.ts';

const FOLDER = 'fixtures/golden/small-team/out';
const file = 'plan.json';
const plan = readPlanJson({ file, text: readFileSync(`${FOLDER}/${file}`, 'utf8') }).value;
const reviews = plan?.sessions.filter(({ kind }) => kind === 'pipeline-review') ?? [];
const text = readFileSync(`${FOLDER}/juergen/pipeline-reviews.ics`, 'utf8');

describe('the resources of a calendar', () => {
  const { name, wanted, missing } = resourcesOf(text, reviews);

  it('are one for each session, named as the calendar is', () => {
    expect(missing).toEqual([]);
    expect([...wanted.keys()].sort()).toEqual(reviews.map(({ uid }) => uid).sort());
    expect(name).toBe('Pipeline reviews: Jürgen Groß');
  });

  it('hold the very event of the file with a seal, and the zone it is told in', () => {
    const blocks = eventBlocks(text);
    for (const [uid, { text: resource }] of wanted) {
      expect(resource.replace(/X-CADENCE-SEAL:.*\r\n/, '')).toContain(blocks.get(uid));
      const calendar = new ICAL.Component(ICAL.parse(resource) as never);
      expect(calendar.getAllSubcomponents().map((each) => each.name)).toEqual(['vtimezone', 'vevent']);
      for (const line of resource.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    }
  });

  it('are sealed with what they say', () => {
    for (const { text: resource, digest, when, words, sequence } of wanted.values()) {
      expect(essenceOf(resource)?.seal).toEqual({ digest, when, words, sequence });
      expect(essenceOf(resource)).toMatchObject({ when, words });
    }
  });

  it('are the same from a file whose ends of lines have been changed', () => {
    expect(resourcesOf(text.replaceAll('\r\n', '\n'), reviews)).toEqual({ name, wanted, missing });
  });

  it('are missing where the file does not hold what the plan says', () => {
    const [first] = reviews;
    for (const edited of [
      '',
      text.replace(`UID:${first?.uid}`, 'UID:x'),
      text.replace(/DTSTART;TZID=Europe\/Berlin:/, 'DTSTART;TZID=Europe/Paris:'),
      text.replace(/BEGIN:VTIMEZONE[\s\S]*END:VTIMEZONE\r\n/, ''),
      text.replace('SEQUENCE:0', 'SEQUENCE:1'),
    ]) {
      expect(edited).not.toBe(text);
      expect(resourcesOf(edited, reviews).missing).toContain(first);
    }
  });
});
