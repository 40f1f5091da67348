import { expect, it } from 'vitest';
import { fields } from '../../../src/roster/fields.ts';
import { weightsOf } from '../../../src/schedule/weights.ts';
import { roster } from '../rosters.ts';
import { rulesPage } from './rules-page.ts';

it('docs/rules.md is what the tables of rules and weights say', async () => {
  await expect(rulesPage()).toMatchFileSnapshot('../../../docs/rules.md');
});

it('the roster’s fields name every weight, with the number it has by itself', () => {
  const stated = fields.weights.map((field) => [field.name, Number(field.default)]);
  expect(Object.fromEntries(stated)).toEqual(weightsOf(roster([{ name: 'Boss' }]).rules));
});
