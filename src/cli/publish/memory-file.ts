import { type Memory, readMemory, writeMemory } from '../../caldav/memory.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { problem } from '../diagnose.ts';
import { replaceFile } from '../folder/replace-file.ts';
import { reasonOf, systemCode } from '../world/system-error.ts';
import type { World } from '../world/world.ts';

const OURS = /^\s*\{\s*"schema":\s*"cadence\.publish\/1"/;

export interface MemoryFile {
  readonly read: Memory;
  /** Writes it where it has changed, all or nothing. A disk that refuses is told of once, and harms nobody. */
  readonly keep: (memory: Memory) => void;
  readonly warnings: readonly Diagnostic[];
}

export function openMemory(path: string, shown: string, world: World): MemoryFile {
  const { files } = world;
  const warnings: Diagnostic[] = [];
  let mayWrite = true;
  const warn = (message: string, hint: string): void => {
    mayWrite = false;
    warnings.push({ ...problem('publish-memory', message, hint), severity: 'warning' });
  };
  let text = '';
  try {
    if (files.status(path) !== null) text = Buffer.from(files.read(path)).toString('utf8');
  } catch (thrown) {
    warn(`cannot read ${shown}: ${reasonOf(thrown)}`, 'the server is asked instead, which takes longer');
  }
  const read = text === '' ? null : readMemory(text);
  if (text !== '' && read === null) {
    if (OURS.test(text)) {
      const hint = 'it is written anew from what the server says';
      warnings.push({ ...problem('publish-memory', `${shown} is damaged`, hint), severity: 'warning' });
    } else {
      warn(
        `${shown} was not written by this version of cadence`,
        'move it away: what was published is remembered there',
      );
    }
  }
  return {
    read: read ?? new Map(),
    warnings,
    keep(memory) {
      const next = writeMemory(memory);
      if (!mayWrite || next === text) return;
      try {
        replaceFile(path, next, world);
        text = next;
      } catch (thrown) {
        if (systemCode(thrown) === null) throw thrown;
        warn(
          `cannot write ${shown}: ${reasonOf(thrown)}`,
          'what was published is complete; the next run asks the server for each event again',
        );
      }
    },
  };
}
