import { dirname, join, resolve } from 'node:path';
import type { Person, Roster } from '../../model.ts';
import { foldersOf } from '../../output/folders.ts';
import { cannotRun } from '../diagnose.ts';
import { replaceFile } from '../folder/replace-file.ts';
import type { Given } from '../parse-command.ts';
import { reasonOf, systemCode } from '../world/system-error.ts';
import type { World } from '../world/world.ts';

/** Where a rep's plan is, as messages show it; `-` is a standard stream. */
export function planFile(given: Given, { people }: Roster, rep: Person): string {
  const asked = given.text('out');
  if (asked !== null) return asked;
  return join(folderOf(given), rep.development.plan?.path ?? usualPath(people, rep));
}

/** As a roster would have it. */
export function usualPath(people: readonly Person[], rep: Person): string {
  const names = foldersOf(
    people.map(({ email }) => email),
    [],
  );
  return `goals/${names.find(({ manager }) => manager === rep.email)?.folder ?? 'plan'}.md`;
}

function folderOf(given: Given): string {
  const roster = given.arguments[0] ?? '-';
  return roster === '-' ? '' : dirname(roster);
}

/** Writes a plan in one step, with its folder where there is none. Throws a UserError (exit code 2) where it cannot. */
export function savePlan(file: string, text: string, world: World): void {
  const path = resolve(world.cwd, file);
  const folder = dirname(path);
  try {
    if (world.files.status(folder) === null) world.files.createFolder(folder);
    replaceFile(path, text, world);
  } catch (thrown) {
    if (systemCode(thrown) === null) throw thrown;
    throw cannotRun('unwritable-file', `cannot write ${file}: ${reasonOf(thrown)}`);
  }
}
