import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readLine } from '../../src/cli/commander-line.ts';
import type { Option } from '../../src/cli/commands/command.ts';
import { globalOptions } from '../../src/cli/commands/global-options.ts';
import { commands } from '../../src/cli/commands/index.ts';
import { keyOf } from '../../src/cli/line.ts';
import { readPlainLine } from '../../src/cli/plain-line.ts';

const tables = commands.map(({ name, options }) => {
  const all: readonly Option[] = [...options, ...globalOptions];
  return { name, options: all };
});

/** A line of words that the command may know, and some that it cannot. */
const lines = fc.constantFrom(...tables).chain(({ name, options }) => {
  const known = options.flatMap(({ long, short }) => [`--${long}`, ...(short ? [`-${short}`] : [])]);
  const word = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...known) },
    { weight: 4, arbitrary: fc.constantFrom('roster.yaml', 'auto', '2027-Q1', '', '-', 'a b', '1') },
    {
      weight: 1,
      arbitrary: fc.constantFrom('--', '--quater', '-ab', '-1', '--out=here', '--check=yes', '--col'),
    },
  );
  return fc.array(word, { maxLength: 8 }).map((args) => ({ name, options, args }));
});

it('reads a plain line as commander does', () => {
  fc.assert(
    fc.property(lines, ({ name, options, args }) => {
      const plain = readPlainLine(options, args);
      if (plain === null) return;
      const line = readLine(name, options, args);
      if ('code' in line) throw new Error(`${args.join(' ')}: ${line.message}`);
      expect(plain.words).toEqual(line.words);
      for (const option of options) {
        const key = keyOf(option);
        // Of a flag with a no, commander says that it is on unless told otherwise.
        const isLeft = line.said[key] === true && plain.said[key] === undefined;
        if (!isLeft) expect(plain.said[key]).toEqual(line.said[key]);
      }
    }),
    { numRuns: 1_000 },
  );
});

it('reads the lines that people write without commander', () => {
  const plan = tables.find(({ name }) => name === 'plan');
  const line = readPlainLine(
    plan?.options ?? [],
    'roster.yaml --quarter 2027-Q1 -o here --dry-run'.split(' '),
  );
  expect(line).toEqual({ words: ['roster.yaml'], said: { quarter: '2027-Q1', out: 'here', dryRun: true } });
});
