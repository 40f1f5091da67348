import { describe, expect, test } from 'vitest';
import { readTexts } from '../../src/agenda/person-texts.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { Development } from '../../src/model.ts';
import { splitAtWall } from '../../src/wall/split-at-wall.ts';
import { nothing, texts } from './people.ts';

function read(development: Partial<Development>) {
  const diagnostics: Diagnostic[] = [];
  const read = readTexts({ ...nothing, ...development }, false, splitAtWall, (each) =>
    diagnostics.push(each),
  );
  return { ...read, codes: diagnostics.map((each) => each.code), diagnostics };
}

describe('what the roster says of a person', () => {
  test('passes the wall where it is about the person', () => {
    const found = read({
      focus: texts('discovery', 'calligraphy'),
      motivator: texts('mastery')[0] ?? null,
      strengths: texts('stays calm'),
      goals: texts('Ask two more questions before answering one'),
      notes: texts('Wants to mentor'),
    });
    expect(found.focus.map((each) => [each.title, each.skill?.name ?? null])).toEqual([
      ['One skill: discovery', 'discovery'],
      ['One skill: calligraphy', null],
    ]);
    expect(found.motivator?.line).toBe('Motivator: mastery');
    expect(found.strengths).toEqual(['Strength to build on: stays calm']);
    expect(found.goals.map((each) => each.line)).toEqual([
      'Goal: Ask two more questions before answering one',
    ]);
    expect(found.notes).toEqual(['From the notes: Wants to mentor']);
    expect(found.stopped).toEqual([]);
    expect(found.codes).toEqual([]);
  });

  test('is stopped where it is about the pipeline, and keeps its place', () => {
    const found = read({ goals: texts('Learn to tell stories', 'Close 300k this quarter') });
    expect(found.goals).toEqual([{ line: 'Goal: Learn to tell stories', by: null }]);
    expect(found.stopped).toEqual([
      { field: 'goal', text: 'Close 300k this quarter', place: expect.objectContaining({ line: 2 }) },
    ]);
  });

  test('is parted where one line is both', () => {
    const found = read({ notes: texts('Practice listening; close the Acme deal by Friday') });
    expect(found.notes).toEqual(['From the notes: Practice listening']);
    expect(found.stopped.map((each) => each.text)).toEqual(['close the Acme deal by Friday']);
  });

  test('goes by a name that means the skill where its own is a word of the pipeline', () => {
    const found = read({ focus: texts('pipeline building'), motivator: texts('opportunity')[0] ?? null });
    expect(found.focus.map((each) => each.title)).toEqual(['One skill: prospecting']);
    expect(found.motivator?.line).toBe('Motivator: advancement');
    expect(found.codes).toEqual(['renamed-text', 'renamed-text']);
    expect(found.stopped).toEqual([]);
  });

  test('is shortened on one line where it is very long, without half a character', () => {
    const found = read({ notes: texts(`Likes\n\tflowers ${'🌻'.repeat(5000)}`) });
    const [note = ''] = found.notes;
    expect(note).toMatch(/^From the notes: Likes flowers 🌻+…$/u);
    expect(note.length).toBeLessThanOrEqual(620);
    expect(note).not.toMatch(/\p{Surrogate}/u);
    expect(found.codes).toEqual(['shortened-text']);
  });

  test('is used from the beginning where a list is very long', () => {
    const found = read({ goals: texts(...Array.from({ length: 400 }, (_, at) => `Read chapter ${at}`)) });
    expect(found.goals).toHaveLength(24);
    expect(found.codes).toEqual(['too-many-texts']);
    expect(found.diagnostics[0]?.place?.line).toBe(25);
  });
});
