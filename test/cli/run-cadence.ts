import { readFileSync } from 'node:fs';
import { main } from '../../src/cli/main.ts';
import { type MemoryWorld, type MemoryWorldOptions, memoryWorld } from './memory-world.ts';

/** A roster of fixtures/rosters. */
export function fixture(name: string): string {
  return readFileSync(new URL(`../../fixtures/rosters/${name}`, import.meta.url), 'utf8');
}

export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly world: MemoryWorld;
}

/** Runs one line in a new world. */
export function cadence(line: readonly string[], options: MemoryWorldOptions = {}): Promise<Run> {
  return cadenceIn(memoryWorld(options), line);
}

/** Runs one line in a world that may have seen others; what was said before is left out. */
export async function cadenceIn(world: MemoryWorld, line: readonly string[]): Promise<Run> {
  world.said.out = '';
  world.said.err = '';
  const code = await main(['node', 'cadence', ...line], world);
  return { code, ...world.said, world };
}

/** Files below a folder of the world, by their paths in it. */
export function filesBelow(world: MemoryWorld, folder: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [path, text] of [...world.files.entries].sort()) {
    if (text !== null && path.startsWith(`${folder}/`)) found[path.slice(folder.length + 1)] = text;
  }
  return found;
}
