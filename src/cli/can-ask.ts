import type { Given } from './parse-command.ts';
import type { World } from './world/world.ts';

/** Only where a person reads the question and can answer it. */
export function canAsk(given: Given, world: World): boolean {
  return world.stdin.isTTY && world.stderr.isTTY && !world.env['CI'] && !given.flag('no-input');
}
