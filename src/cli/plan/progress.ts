import type { World } from '../world/world.ts';

/** Work that takes longer than this shows that it goes on. */
const PATIENCE_MS = 500;

export interface Progress {
  /**
   * Says what comes next, once the work has taken a while or where the step is sure to; lets waiting
   * signals arrive.
   */
  step(what: string, isLong?: boolean): Promise<void>;
  /** Takes the line away. */
  end(): Promise<void>;
}

/** One line on standard error, where that is a terminal, written over and over. */
export function startProgress(world: World): Progress {
  const start = world.now();
  let shown = false;
  return {
    async step(what, isLong = false) {
      if (world.stderr.isTTY && (isLong || world.now() - start >= PATIENCE_MS)) {
        shown = true;
        await world.stderr.write(`\r${what} ...\u001b[K`);
      }
      await world.breathe();
    },
    async end() {
      if (shown) await world.stderr.write('\r\u001b[K');
    },
  };
}
