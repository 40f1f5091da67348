import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const readme = new URL('../README.md', import.meta.url);
const shown = /(<!-- output: (\S+) -->\n```text\n)([\s\S]*?)(```)/g;

it('README.md shows what the program prints, as the golden folders have it', () => {
  const text = readFileSync(readme, 'utf8');
  const current = text.replace(shown, (_, head: string, path: string, __, tail: string) => {
    const output = readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
    return head + output + tail;
  });
  expect([...text.matchAll(shown)].length).toBeGreaterThan(0);
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(readme, current);
  else expect(text).toBe(current);
});
