import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { bin, root } from '../cli/spawn-cadence.ts';

/** The shell code below a heading of docs/scale.md: its blocks, and its one-liners between backticks. */
export function recipe(heading: string): {
  readonly blocks: readonly string[];
  readonly lines: readonly string[];
} {
  const section = readFileSync(`${root}docs/scale.md`, 'utf8')
    .split(`\n## ${heading}\n`)[1]
    ?.split('\n## ')[0];
  if (section === undefined) throw new Error(`docs/scale.md has nothing about ${heading}`);
  const blocks = [...section.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(([, text]) => text ?? '');
  const lines = [...section.matchAll(/^`([^`\n]+)`$/gm)].map(([, text]) => text ?? '');
  return { blocks, lines };
}

/** A folder with a roster of separate teams, and an environment in which `cadence` is this one. */
export interface Workplace {
  readonly folder: string;
  readonly env: NodeJS.ProcessEnv;
  readonly clear: () => void;
}

const TEAMS = 9;

export function openWorkplace(): Workplace {
  const folder = mkdtempSync(join(tmpdir(), 'cadence-batch-'));
  mkdirSync(join(folder, 'bin'));
  writeFileSync(join(folder, 'bin/cadence'), `#!/bin/sh\nexec "${process.execPath}" "${bin}" "$@"\n`, {
    mode: 0o755,
  });
  const lines = ['version: 1', 'defaults: { timeZone: Europe/Paris, holidays: FR }', 'people:'];
  for (let team = 0; team < TEAMS; team++) {
    lines.push(`  - { name: Manager ${team}, email: m${team}@batch.example }`);
    for (const rep of ['a', 'b']) {
      lines.push(
        `  - { name: Rep ${team}${rep}, email: r${team}${rep}@batch.example, manager: m${team}@batch.example }`,
      );
    }
  }
  writeFileSync(join(folder, 'roster.yaml'), `${lines.join('\n')}\n`);
  return {
    folder,
    env: { ...process.env, PATH: `${join(folder, 'bin')}:${process.env['PATH'] ?? ''}` },
    clear: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Texts of the files below a folder, by path. */
export function textsBelow(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(paths.sort().map((path) => [relative(folder, path), readFileSync(path, 'utf8')]));
}
