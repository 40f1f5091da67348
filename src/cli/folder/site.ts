import type { FileSystem } from '../world/world.ts';
import { type Comparison, contentAt, type Difference, strayFiles } from './compare-folder.ts';
import { isOurs } from './ownership.ts';
import type { FolderWriter } from './write-folder.ts';

/** An output folder while the files that are to be in it come in, one after the other and in any order. */
export interface Site {
  /** Compares a file that is to be there with what is; where they differ, it is staged at once. */
  readonly offer: (path: string, pieces: Iterable<string | Uint8Array>) => void;
  /**
   * Says what would have to change, now that every file has come in. Calendars of ours in one of `folders`
   * (or files with another ending) that are not among them are to be removed.
   */
  readonly compare: (folders: readonly string[], ending?: '.ics' | '.md') => Comparison;
}

/** `writer` stages what differs; without one nothing is written. */
export function openSite(out: string, disk: FileSystem, writer: FolderWriter | null): Site {
  const differences: Difference[] = [];
  const unchanged: string[] = [];
  const foreign: string[] = [];
  return {
    offer(path, pieces) {
      const content = contentAt(out, path, disk);
      const found = comparedWith(content, pieces, writer);
      if (found === 'same') {
        unchanged.push(path);
        return;
      }
      if (content !== null && !isOurs(path, content)) foreign.push(path);
      differences.push({ path, action: content === null ? 'create' : 'replace', staged: found });
    },
    compare(folders, ending = '.ics') {
      const kept = new Set([...unchanged, ...differences.map(({ path }) => path)]);
      const removed = strayFiles(out, kept, folders, disk, ending);
      return {
        differences: [
          ...removed.map((path): Difference => ({ path, action: 'remove', staged: null })),
          ...differences.sort(planLast),
        ],
        unchanged: unchanged.sort(),
        foreign: foreign.sort(),
      };
    },
  };
}

/**
 * `same`, or the number under which the pieces were staged: as far as they are what is there already they
 * are not written, so that a run with nothing to do writes nothing.
 */
function comparedWith(
  content: Uint8Array | null,
  pieces: Iterable<string | Uint8Array>,
  writer: FolderWriter | null,
): 'same' | number | null {
  let staged: number | null = null;
  let differs = false;
  let at = 0;
  for (const piece of pieces) {
    const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
    if (differs) {
      if (staged !== null) writer?.extend(staged, bytes);
    } else if (content === null || !isAt(content, at, bytes)) {
      differs = true;
      staged = stage(content, at, bytes, writer);
    }
    at += bytes.length;
  }
  if (!differs && content?.length === at) return 'same';
  return differs ? staged : stage(content, at, EMPTY, writer);
}

const EMPTY = new Uint8Array(0);

/** Stages what was the same so far and what is not. */
function stage(
  content: Uint8Array | null,
  same: number,
  bytes: Uint8Array,
  writer: FolderWriter | null,
): number | null {
  if (writer === null) return null;
  if (same === 0) return writer.stage(bytes);
  const staged = writer.stage(content?.subarray(0, same) ?? EMPTY);
  writer.extend(staged, bytes);
  return staged;
}

function isAt(content: Uint8Array, at: number, bytes: Uint8Array): boolean {
  return (
    content.length >= at + bytes.length &&
    Buffer.compare(content.subarray(at, at + bytes.length), bytes) === 0
  );
}

function planLast(a: Difference, b: Difference): number {
  if (a.path === 'plan.json' || b.path === 'plan.json')
    return a.path === b.path ? 0 : a.path === 'plan.json' ? 1 : -1;
  return a.path < b.path ? -1 : 1;
}
