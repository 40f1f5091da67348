import { describe, expect, it } from 'vitest';
import { type ColourWish, wantsColour } from '../../src/cli/style.ts';

const stream = (isTTY: boolean) => ({ isTTY, write: async () => {} });

describe('colour', () => {
  it.each<[string, ColourWish, Record<string, string>, boolean, boolean]>([
    ['a terminal', 'auto', {}, true, true],
    ['a pipe', 'auto', {}, false, false],
    ['NO_COLOR on a terminal', 'auto', { NO_COLOR: '1' }, true, false],
    ['an empty NO_COLOR', 'auto', { NO_COLOR: '' }, true, true],
    ['NO_COLOR against FORCE_COLOR', 'auto', { NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
    ['FORCE_COLOR in a pipe', 'auto', { FORCE_COLOR: '1' }, false, true],
    ['FORCE_COLOR=0 on a terminal', 'auto', { FORCE_COLOR: '0' }, true, false],
    ['CLICOLOR_FORCE in a pipe', 'auto', { CLICOLOR_FORCE: '1' }, false, true],
    ['CLICOLOR=0 on a terminal', 'auto', { CLICOLOR: '0' }, true, false],
    ['a terminal that cannot', 'auto', { TERM: 'dumb' }, true, false],
    ['--color always against NO_COLOR', 'always', { NO_COLOR: '1' }, false, true],
    ['--color never against FORCE_COLOR', 'never', { FORCE_COLOR: '1' }, true, false],
  ])('%s', (_, wish, env, isTTY, coloured) => {
    expect(wantsColour(stream(isTTY), wish, env)).toBe(coloured);
  });
});
