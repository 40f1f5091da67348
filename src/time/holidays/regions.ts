import { nearest } from '../nearest.ts';
import { regions } from './data/index.ts';

/** Everyday names and other codes of countries that the data calls otherwise. */
const everyday: ReadonlyMap<string, string> = new Map([
  ['UK', 'GB'],
  ['GREAT BRITAIN', 'GB'],
  ['USA', 'US'],
  ['UNITED STATES', 'US'],
  ['DEUTSCHLAND', 'DE'],
  ['HOLLAND', 'NL'],
  ['TURKEY', 'TR'],
  ['CZECH REPUBLIC', 'CZ'],
  ['RUSSIA', 'RU'],
  ['KOREA', 'KR'],
  ['BAVARIA', 'DE-BY'],
]);

/** Whether holidays are known by this code: `US`, `GB-ENG`, `DE-BY-A`, upper case. */
export function isRegion(code: string): boolean {
  return /^[A-Z0-9-]+$/.test(code) && regions.includes(`\n${code}|`);
}

/** What a code that is no region may have been meant for, best first, at most three. */
export function nearestRegions(code: string): string[] {
  const word = code.trim().toUpperCase();
  if (word === '') return [];
  const known = knownRegions();
  const meant = regionsMeant(word, known);
  if (meant.length > 0) return meant.slice(0, 3);

  const named = new Map([...known.map(({ code, name }) => [name.toUpperCase(), code] as const), ...everyday]);
  const suggestions = nearest(word, named.keys()).map((name) => named.get(name) ?? name);
  const [country = '', part] = hyphenated(word).split('-');
  if (part !== undefined && isRegion(country)) {
    const parts = known.map((region) => region.code).filter((each) => each.startsWith(`${country}-`));
    suggestions.push(...nearest(hyphenated(word), parts), country);
  }
  return [...new Set(suggestions)].slice(0, 3);
}

/** The code in another writing, or a name: whole first, then as part of a longer one. */
function regionsMeant(word: string, known: readonly Region[]): string[] {
  const country = everyday.get(word);
  if (country !== undefined) return [country];
  const [first = '', ...rest] = hyphenated(word).split('-');
  const code = [everyday.get(first) ?? first, ...rest].join('-');
  if (isRegion(code)) return [code];
  const same = known.filter((region) => region.name.toUpperCase() === word);
  if (same.length > 0) return same.map((region) => region.code);
  if (word.length < 4) return [];
  return known.filter((region) => region.name.toUpperCase().includes(word)).map((region) => region.code);
}

/** `gb_eng` and `GB ENG` are `GB-ENG`. */
function hyphenated(word: string): string {
  return word.replaceAll(/[\s_/]+/g, '-');
}

interface Region {
  readonly code: string;
  readonly name: string;
}

function knownRegions(): Region[] {
  return regions
    .trim()
    .split('\n')
    .map((line) => {
      const bar = line.indexOf('|');
      return { code: line.slice(0, bar), name: line.slice(bar + 1) };
    });
}
