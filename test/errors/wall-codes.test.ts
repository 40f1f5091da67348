import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { wallCodes } from '../../src/diagnostics/codes/wall.ts';
import { memoryWorld } from '../cli/memory-world.ts';

/** fixtures/errors/CODE/case.json: one command line, and the folder it runs in. */
interface Case {
  readonly args: readonly string[];
  readonly files: Readonly<Record<string, string>>;
}

test.each(
  Object.keys(wallCodes),
)('%s has a command line that provokes it, and says what to do', async (code) => {
  const folder = `fixtures/errors/${code}`;
  const { args, files } = JSON.parse(readFileSync(`${folder}/case.json`, 'utf8')) as Case;
  const texts = Object.entries(files).map(([name, text]) => [`/home/${name}`, text]);
  const world = memoryWorld({ files: Object.fromEntries(texts) });
  const exit = await main(['node', 'cadence', ...args], world);
  expect(exit).toBe(1);
  expect(world.said.err).toContain(`[${code}]`);

  const expected = `${folder}/expected.txt`;
  const shown = `$ cadence ${args.join(' ')}\n${world.said.err}exit ${exit}\n`;
  if (process.env['UPDATE_GOLDEN'] || !existsSync(expected)) writeFileSync(expected, shown);
  expect(shown).toBe(readFileSync(expected, 'utf8'));
});
