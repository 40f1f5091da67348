import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { PYTHON, scriptPath } from './debian.ts';
import type { Published, Shown } from './published.ts';
import { inOrder } from './seen.ts';

/** What a program shows of a calendar. */
export type Found = Shown & { readonly status: string };

/** Files that are imported together, and what is meant to be seen after them. */
export interface Batch {
  readonly files: readonly string[];
  readonly meant: readonly Shown[];
}

/**
 * Calendars for a program that updates events by their UIDs, batch by batch: both revisions, the second once
 * more, and its undoing; and another in which the second revision comes by its change files alone.
 */
export function revisionsAndUndoing({ name, first, second }: Published): Record<string, readonly Batch[]> {
  const one = { files: first.calendars, meant: first.sessions };
  const two = { files: second.calendars, meant: second.sessions };
  const changes = [...second.added, ...second.changed, ...second.cancelled];
  return {
    [name]: [one, two, two, { files: second.undo, meant: [] }],
    [`${name}-by-changes`]: [one, { files: changes, meant: second.sessions }],
  };
}

/** Hands each calendar's batches to an importing script of this folder, and looks at what is seen after each. */
export function expectSessions(
  script: string,
  folder: string,
  calendars: Readonly<Record<string, readonly Batch[]>>,
  within: readonly string[] = [],
): void {
  const files = Object.entries(calendars).map(([name, batches]) => [name, batches.map((one) => one.files)]);
  const found = importing(script, folder, Object.fromEntries(files), within) as Record<string, Found[][]>;
  for (const [name, batches] of Object.entries(calendars)) {
    batches.forEach(({ meant }, i) => {
      expect(takesPlace(found[name]?.[i] ?? []), `${name}, batch ${i + 1}`).toEqual(linesOf(meant));
    });
  }
}

/**
 * What takes place, as far as a program shows it: neither cancelled nor marked so in its title. A line each, so
 * that differences can be read.
 */
export function takesPlace(found: readonly Found[]): string[] {
  return linesOf(
    found.filter(({ status, summary }) => status !== 'cancelled' && !summary.startsWith('Cancelled: ')),
  );
}

export function linesOf(shown: readonly Shown[]): string[] {
  return [...shown].sort(inOrder).map(({ start, end, summary, description, location }) => {
    const when = new Date(start * 60_000).toISOString().slice(0, 16);
    return JSON.stringify([when, end - start, summary, location, description]);
  });
}

/** Days around everything that is planned. */
const WINDOW = { from: '2026-12-01', to: '2027-06-01' };

/** Runs an importing script: what it says of `calendars`. `folder` is all that it and what it starts write to. */
export function importing(
  script: string,
  folder: string,
  calendars: object,
  within: readonly string[] = [],
): unknown {
  mkdirSync(folder, { recursive: true });
  const [program = PYTHON, ...args] = [...within, PYTHON, scriptPath(script), folder];
  const { status, stdout, stderr } = spawnSync(program, args, {
    encoding: 'utf8',
    input: JSON.stringify({ ...WINDOW, calendars }),
    maxBuffer: 1 << 28,
    timeout: 100_000,
    env: {
      PATH: process.env['PATH'],
      LANG: 'C.UTF-8',
      TZ: 'UTC',
      HOME: folder,
      XDG_RUNTIME_DIR: folder,
      XDG_DATA_HOME: join(folder, 'data'),
      XDG_CONFIG_HOME: join(folder, 'config'),
      XDG_CACHE_HOME: join(folder, 'cache'),
      GSETTINGS_BACKEND: 'memory',
    },
  });
  expect(status, `${script}: ${stderr.slice(-2000)}`).toBe(0);
  return JSON.parse(stdout);
}
