import type { World } from '../world/world.ts';

/** Work that takes longer than this shows that it goes on. */
const PATIENCE_MS = 500;

/** From so many on, planning is sure to take longer than that. */
const MANY_PEOPLE = 150;

/** Nobody reads faster. */
const PACE_MS = 100;

export interface Progress {
  /**
   * Says what comes next, once the work has taken a while or where the step is sure to; lets waiting
   * signals arrive.
   */
  step(what: string, isLong?: boolean): Promise<void>;
  /**
   * Units of such sizes are being planned: returns what is to be called with each that is done. Shows how
   * far the work is and how long it still takes.
   */
  units(what: string, sizes: readonly number[]): Promise<(unit: number) => void>;
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
    async units(what, sizes) {
      const whole = sizes.reduce((sum, size) => sum + size, 0);
      const from = world.now();
      let done = 0;
      let told = from;
      await this.step(what, whole >= MANY_PEOPLE);
      return (unit) => {
        done += sizes[unit] ?? 0;
        const now = world.now();
        if (!world.stderr.isTTY || now - start < PATIENCE_MS || now - told < PACE_MS) return;
        told = now;
        shown = true;
        const left = ((now - from) * (whole - done)) / Math.max(done, 1);
        void world.stderr.write(`\r${what} ${bar(done / whole)} ${timeLeft(left)}\u001b[K`);
      };
    },
    async end() {
      if (shown) await world.stderr.write('\r\u001b[K');
    },
  };
}

const WIDTH = 24;

function bar(share: number): string {
  const full = Math.min(WIDTH, Math.round(share * WIDTH));
  return `[${'#'.repeat(full)}${'-'.repeat(WIDTH - full)}] ${Math.floor(share * 100)} %,`;
}

function timeLeft(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  return seconds < 100 ? `${seconds} s left` : `${Math.ceil(seconds / 60)} min left`;
}
