import { fstatSync, statSync, writeSync } from 'node:fs';
import { devNull } from 'node:os';
import { cannotRun } from '../diagnose.ts';
import { reasonOf, systemCode } from './system-error.ts';
import type { Input, Output } from './world.ts';

/** How long to wait for a reader that takes its time, where the pipe does not wait itself. */
const PATIENCE_MS = 5;

/** Only a character device can be a terminal, and /dev/null is none; asking further costs Node's terminal code. */
function isTerminal(fd: 0 | 1 | 2, stream: () => { readonly isTTY?: boolean }): boolean {
  try {
    const device = fstatSync(fd);
    if (!device.isCharacterDevice()) return false;
    const nothing = statSync(devNull, { throwIfNoEntry: false });
    return device.rdev !== nothing?.rdev && stream().isTTY === true;
  } catch {
    return false;
  }
}

/**
 * Standard output or error. Pipes and files are written with plain system calls: `process.stdout` costs
 * a fifth of Node's own start, and drops what is still waiting when the process ends.
 */
export function standardOutput(fd: 1 | 2): Output {
  const stream = () => (fd === 1 ? process.stdout : process.stderr);
  const isTTY = isTerminal(fd, stream);
  return {
    isTTY,
    async write(text) {
      if (isTTY) {
        await new Promise<void>((done) => stream().write(text, () => done()));
        return;
      }
      await writeAll(fd, Buffer.from(text, 'utf8'));
    },
  };
}

async function writeAll(fd: 1 | 2, bytes: Uint8Array): Promise<void> {
  let at = 0;
  while (at < bytes.length) {
    try {
      at += writeSync(fd, bytes, at);
    } catch (thrown) {
      const code = systemCode(thrown);
      // A reader that has gone has read enough; and where errors cannot be said, nothing can be said.
      if (code === 'EPIPE' || code === 'EOF' || (fd === 2 && code !== 'EAGAIN')) return;
      if (code !== 'EAGAIN') throw cannotRun('output-failed', `standard output: ${reasonOf(thrown)}`);
      await new Promise((resume) => setTimeout(resume, PATIENCE_MS));
    }
  }
}

export function standardInput(): Input {
  return {
    // Asked only by what would ask questions.
    get isTTY() {
      return isTerminal(0, () => process.stdin);
    },
    async readAll(limit) {
      const chunks: Uint8Array[] = [];
      let size = 0;
      for await (const chunk of process.stdin) {
        const bytes: Uint8Array = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
        size += bytes.length;
        if (size > limit) return null;
        chunks.push(bytes);
      }
      return Buffer.concat(chunks, size);
    },
  };
}
