import { plain, type Style } from '../diagnostics/printers/style.ts';
import type { Output, World } from './world/world.ts';

export type ColourWish = 'auto' | 'always' | 'never';

/** The marks for one stream: chalk's, or none at all. */
export async function styleFor(output: Output, wish: ColourWish, env: World['env']): Promise<Style> {
  if (!wantsColour(output, wish, env)) return plain;
  const { coloured } = await import('./colour.ts');
  return coloured();
}

/**
 * What was asked for on the line comes first, then what the environment forbids (no-color.org), then
 * what it demands, then what the stream is. An empty variable counts as unset.
 */
export function wantsColour(output: Output, wish: ColourWish, env: World['env']): boolean {
  if (wish !== 'auto') return wish === 'always';
  if (env['NO_COLOR']) return false;
  if (isOn(env['FORCE_COLOR']) || isOn(env['CLICOLOR_FORCE'])) return true;
  if (env['FORCE_COLOR'] || env['CLICOLOR'] === '0' || env['TERM'] === 'dumb') return false;
  return output.isTTY;
}

/** `FORCE_COLOR=0` and `false` are a no. */
function isOn(value: string | undefined): boolean {
  return value !== undefined && value !== '' && value !== '0' && value !== 'false';
}
