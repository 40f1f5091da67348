import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agendaPacks } from '../../src/assembly/agenda-packs.ts';
import type { Audience } from '../../src/model.ts';
import { readRoster } from '../../src/roster/read-roster.ts';
import { runs } from '../seed.ts';
import { plan } from './run.ts';

/** Two words that the product itself never says, alone or around pipeline talk. */
const secret = fc
  .tuple(
    fc.stringMatching(/^[a-z]{5}$/),
    fc.constantFrom('', 'discovery', 'Close the Acme deal', 'mastery', 'closing'),
  )
  .map(([letters, more]) => ({ mark: `xq${letters}qx`, text: `xq${letters}qx ${more}`.trim() }));

const development = fc.record({
  focus: fc.array(secret, { maxLength: 2 }),
  motivator: fc.array(secret, { minLength: 1, maxLength: 1 }),
  strengths: fc.array(secret, { maxLength: 2 }),
  goals: fc.array(secret, { maxLength: 2 }),
  notes: fc.array(secret, { minLength: 1, maxLength: 2 }),
});

function rosterOf({ focus, motivator, strengths, goals, notes }: Record<string, { text: string }[]>): string {
  const list = (items: { text: string }[] = []): string => JSON.stringify(items.map(({ text }) => text));
  return `defaults: { timeZone: Europe/London, holidays: GB-ENG }
people:
  - { name: Grace Hopper, email: grace@x.example }
  - name: Ada Lovelace
    email: ada@x.example
    manager: grace@x.example
    development: { focus: ${list(focus)}, motivator: ${JSON.stringify(motivator?.[0]?.text)}, strengths: ${list(strengths)}, goals: ${list(goals)}, notes: ${list(notes)} }
`;
}

async function everyFile(text: string, audience: Audience, previous?: Awaited<ReturnType<typeof plan>>) {
  const result = await plan(text, {
    audience,
    ...(previous === undefined ? {} : { previous, now: '2027-02-10' }),
  });
  const { value } = await readRoster({ file: 'roster.yaml', text }, {});
  if (value === null) throw new Error('no roster');
  const files = [...result.files, ...agendaPacks(value, [], result.files.at(-1)?.text ?? '', null).files];
  return { result, said: files.map((file) => file.text.replace(/\r\n /g, '')).join('\n') };
}

test('for any roster, ops files hold nothing personal, and those for the rep none of the notes', async () => {
  await fc.assert(
    fc.asyncProperty(development, async (drawn) => {
      const text = rosterOf(drawn);
      const all = Object.values(drawn).flat();
      const manager = await everyFile(text, 'manager');
      for (const { mark } of drawn.notes) expect(manager.said).toContain(mark);

      const ops = await everyFile(text, 'ops');
      for (const { mark } of all) expect(ops.said).not.toContain(mark);

      const rep = await everyFile(text, 'rep');
      const hers = all.filter((each) => !drawn.notes.includes(each)).map(({ mark }) => mark);
      for (const { mark } of drawn.notes) if (!hers.includes(mark)) expect(rep.said).not.toContain(mark);

      // Half of the quarter has begun by then, and was published for the manager.
      const switched = await everyFile(text, 'ops', manager.result);
      for (const { mark } of all) expect(switched.said).not.toContain(mark);
    }),
    runs(2),
  );
});
