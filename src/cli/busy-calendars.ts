import { join, resolve } from 'node:path';
import { type Diagnostic, UserError } from '../diagnostics/diagnostic.ts';
import type { Person } from '../model.ts';
import { beside } from './beside.ts';
import { problem } from './diagnose.ts';
import { readTextFile, type Source } from './read-source.ts';
import type { World } from './world/world.ts';

/** The calendars that people's `busy` names, read. */
export interface BusyCalendars {
  /** The same people; where one named a folder, its files stand instead. */
  readonly people: readonly Person[];
  /** By their paths in `people`. */
  readonly busy: ReadonlyMap<string, Source>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads each calendar once, from paths below `folder`. What cannot be read is told where the roster names it. */
export function readBusyCalendars(people: readonly Person[], folder: string, world: World): BusyCalendars {
  const busy = new Map<string, Source>();
  const files = new Map<string, readonly string[]>();
  const diagnostics: Diagnostic[] = [];

  const open = ({ path, place }: Person['busy'][number]): readonly string[] => {
    const paths = pathsOf(path, folder, world);
    if (paths.length === 0) {
      const hint = 'put the calendars that were exported into it, or take it out of busy';
      diagnostics.push({ ...problem('unreadable-file', `${path} holds no .ics file`, hint), place });
    }
    for (const each of paths) {
      const name = beside(folder, each);
      try {
        busy.set(each, readTextFile(name, name, world));
      } catch (thrown) {
        if (!(thrown instanceof UserError)) throw thrown;
        diagnostics.push(...thrown.diagnostics.map((told) => ({ ...told, place })));
      }
    }
    return paths;
  };

  const read = people.map((person) => {
    if (person.busy.length === 0) return person;
    const found = person.busy.flatMap((named) => {
      let paths = files.get(named.path);
      if (paths === undefined) {
        paths = open(named);
        files.set(named.path, paths);
      }
      return paths.map((path) => ({ path, place: named.place }));
    });
    return { ...person, busy: found };
  });
  return { people: read, busy, diagnostics };
}

/** The path itself, or the calendars in the folder that it leads to. */
function pathsOf(path: string, folder: string, world: World): readonly string[] {
  const target = resolve(world.cwd, beside(folder, path));
  if (world.files.status(target)?.kind !== 'folder') return [path];
  return world.files
    .list(target)
    .filter((name) => /\.ics$/i.test(name) && !name.startsWith('.'))
    .map((name) => join(path, name));
}
