import { join } from 'node:path';

/**
 * The staging folder in the output folder: what a run prepares, and what it needs to undo itself. That it
 * exists is the lock; that it holds a journal says that files have begun to change.
 */
export const STAGING = '.cadence';

export interface Staging {
  readonly folder: string;
  /** Who is writing: an `Owner`. */
  readonly owner: string;
  /** Who is putting back what a dead owner began. */
  readonly healer: string;
  /** A `Journal`. Its removal is the moment at which the new files hold. */
  readonly journal: string;
  readonly fresh: (staged: number) => string;
  readonly old: (step: number) => string;
}

export function stagingOf(out: string): Staging {
  const folder = join(out, STAGING);
  return {
    folder,
    owner: join(folder, 'owner'),
    healer: join(folder, 'healer'),
    journal: join(folder, 'journal'),
    fresh: (staged) => join(folder, `new-${staged}`),
    old: (step) => join(folder, `old-${step}`),
  };
}

/** One file that is to change; `path` is relative to the output folder and uses `/`. */
export interface Step {
  readonly path: string;
  readonly action: 'create' | 'replace' | 'remove';
  /** The number of the staged file that takes its place; null where it is removed, or nothing is staged. */
  readonly staged: number | null;
}

export interface Journal {
  /** Folders that are created, relative to the output folder. */
  readonly folders: readonly string[];
  readonly steps: readonly Step[];
}

/** Null for a text that is no journal of ours or that would lead out of the folder. */
export function parseJournal(text: string): Journal | null {
  try {
    const { folders, steps } = JSON.parse(text) as Journal;
    const safe = [...folders, ...steps.map(({ path }) => path)].every(staysInside);
    const known = steps.every(
      ({ action, staged }) => actions.includes(action) && (staged === null || Number.isSafeInteger(staged)),
    );
    return safe && known ? { folders, steps } : null;
  } catch {
    return null;
  }
}

const actions: readonly Step['action'][] = ['create', 'replace', 'remove'];

/** A relative path that leads downwards only. */
export function staysInside(path: string): boolean {
  return path
    .split('/')
    .every((part) => part !== '' && part !== '.' && part !== '..' && !/[\\:\0]/.test(part));
}
