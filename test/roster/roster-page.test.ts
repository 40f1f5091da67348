import { expect, it } from 'vitest';
import { rosterPage } from './roster-page.ts';

it('docs/roster.md is what the list of fields says', async () => {
  await expect(rosterPage()).toMatchFileSnapshot('../../docs/roster.md');
});
