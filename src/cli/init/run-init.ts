import { resolve } from 'node:path';
import { readRoster } from '../../roster/read-roster.ts';
import type { Context } from '../commands/context.ts';
import { cannotRun } from '../diagnose.ts';
import type { ExitCode } from '../exit-code.ts';
import { report } from '../report.ts';
import { reasonOf, systemCode } from '../world/system-error.ts';
import type { World } from '../world/world.ts';
import { collectAnswers } from './collect-answers.ts';
import { composeRoster } from './compose-roster.ts';
import { rosterFromCsv } from './roster-from-csv.ts';

const DEFAULT_FILE = 'roster.yaml';

export async function runInit(context: Context): Promise<ExitCode> {
  const { world, given } = context;
  const file = given.arguments[0] ?? DEFAULT_FILE;
  // Before anybody types five answers.
  if (file !== '-' && world.files.status(resolve(world.cwd, file)) !== null) throw exists(file);
  const csv = given.text('from-csv');
  const text =
    csv === null
      ? composeRoster(await collectAnswers(given, world), file === '-' ? DEFAULT_FILE : file)
      : await rosterFromCsv(csv, file === '-' ? DEFAULT_FILE : file, context);
  if (text === null) return 1;
  const { diagnostics } = await readRoster({ file, text }, { format: 'yaml' });
  if (diagnostics.some(({ severity }) => severity === 'error')) {
    await report(diagnostics, new Map([[file, text]]), context);
    return 1;
  }
  if (file === '-') {
    await world.stdout.write(text);
    return 0;
  }
  create(file, text, world);
  await world.stdout.write(
    `Wrote ${file}. Next: read it, then plan the quarter with\n  cadence plan ${file}\n`,
  );
  return 0;
}

/** Never replaces a file, also where one appears between the question and the answer. */
function create(file: string, text: string, world: World): void {
  const path = resolve(world.cwd, file);
  try {
    world.files.create(path, text);
  } catch (thrown) {
    const code = systemCode(thrown);
    if (code === 'EEXIST') throw exists(file);
    // A full disk leaves a beginning behind.
    if (code === 'ENOSPC' && world.files.status(path) !== null) world.files.remove(path);
    const reason = code === 'ENOENT' ? 'there is no such folder' : reasonOf(thrown);
    throw cannotRun('unwritable-file', `cannot write ${file}: ${reason}`);
  }
}

function exists(file: string): Error {
  return cannotRun('file-exists', `${file} exists already`, 'name another file: cadence init FILE');
}
