import { describe, expect, it } from 'vitest';
import { startProgress } from '../../src/cli/plan/progress.ts';
import { memoryWorld } from './memory-world.ts';

/** A world whose clock is set by hand. */
function slowWorld(isTTY: boolean) {
  const world = memoryWorld({ isTTY });
  const clock = { now: 0 };
  return { said: world.said, clock, world: { ...world, now: () => clock.now } };
}

describe('progress', () => {
  it('is silent for half a second, then one line that is taken away again', async () => {
    const { said, clock, world } = slowWorld(true);
    const progress = startProgress(world);
    clock.now = 499;
    await progress.step('reading');
    expect(said.err).toBe('');
    clock.now = 500;
    await progress.step('planning');
    expect(said.err).toContain('planning');
    expect(said.err).not.toContain('\n');
    await progress.end();
    expect(said.err.endsWith('\r\u001b[K')).toBe(true);
    expect(said.out).toBe('');
  });

  it('shows what is sure to take long at once', async () => {
    const { said, world } = slowWorld(true);
    await startProgress(world).step('planning', true);
    expect(said.err).toContain('planning');
  });

  it('tells how far units are, and how long the rest takes', async () => {
    const { said, clock, world } = slowWorld(true);
    const done = await startProgress(world).units('planning', [30, 10]);
    clock.now = 6000;
    done(0);
    expect(said.err).toContain('75 %, 2 s left');
  });

  it('is silent where nobody sees it', async () => {
    const { said, clock, world } = slowWorld(false);
    const progress = startProgress(world);
    clock.now = 5000;
    await progress.step('planning', true);
    await progress.end();
    expect(said.err).toBe('');
  });
});
