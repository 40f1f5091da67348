import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { calendarCodes } from '../../src/diagnostics/codes/calendar.ts';
import { memoryWorld } from '../cli/memory-world.ts';

/** fixtures/errors/CODE/case.json: one command line, and the folder it runs in. */
interface Case {
  readonly args: readonly string[];
  readonly files: Readonly<Record<string, string>>;
}

test.each(Object.keys(calendarCodes))('%s has files that provoke it, and says what to do', async (code) => {
  const folder = `fixtures/errors/${code}`;
  const { args, files } = JSON.parse(readFileSync(`${folder}/case.json`, 'utf8')) as Case;
  const world = memoryWorld({
    files: Object.fromEntries(Object.entries(files).map(([name, text]) => [`/home/${name}`, text])),
  });
  const start = [...world.files.entries.entries()];
  const exit = await main(['node', 'cadence', ...args], world);
  expect(world.said.err).toContain(`[${code}]`);
  // A warning leaves the run be; an error leaves the disk be.
  if (exit !== 0) expect([...world.files.entries.entries()]).toEqual(start);

  const expected = `${folder}/expected.txt`;
  const shown = `$ cadence ${args.join(' ')}\n${world.said.err}exit ${exit}\n`;
  if (process.env['UPDATE_GOLDEN'] || !existsSync(expected)) writeFileSync(expected, shown);
  expect(shown).toBe(readFileSync(expected, 'utf8'));
});
