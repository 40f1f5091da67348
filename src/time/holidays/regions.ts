import { nearest } from '../nearest.ts';
import { regions } from './data/index.ts';

/** Everyday names that are neither a code nor the data's own name. */
const everyday: Readonly<Record<string, string>> = {
  UK: 'GB',
  USA: 'US',
  AMERICA: 'US',
  EN: 'GB',
  EL: 'GR',
  HOLLAND: 'NL',
  TURKEY: 'TR',
  RUSSIA: 'RU',
  KOREA: 'KR',
  BAVARIA: 'DE-BY',
};

/** Whether holidays are known by this code: `US`, `GB-ENG`, `DE-BY-A`, upper case. */
export function isRegion(code: string): boolean {
  return /^[A-Z0-9-]+$/.test(code) && regions.includes(`\n${code}|`);
}

/** What a code that is no region may have been meant for, best first, at most three. */
export function nearestRegions(code: string): string[] {
  const known = knownRegions();
  const wanted = code.trim().toUpperCase().replaceAll(/[_ ]/g, '-');
  const named = code.trim().toLowerCase();
  const suggestions = new Set<string>();
  const meant = everyday[code.trim().toUpperCase()];
  if (meant !== undefined) suggestions.add(meant);
  if (isRegion(wanted)) suggestions.add(wanted);
  for (const region of known) if (region.name.toLowerCase() === named) suggestions.add(region.code);
  for (const region of known) {
    if (named.length > 3 && region.name.toLowerCase().includes(named)) suggestions.add(region.code);
  }
  const [country = ''] = wanted.split('-');
  const codes = known.map((region) => region.code);
  if (wanted.includes('-') && isRegion(country)) {
    const within = codes.filter((each) => each.startsWith(`${country}-`));
    for (const each of nearest(wanted, within)) suggestions.add(each);
    suggestions.add(country);
  }
  for (const each of nearest(
    code,
    known.map((region) => region.name),
  )) {
    suggestions.add(known.find((region) => region.name === each)?.code ?? each);
  }
  for (const each of nearest(wanted, codes)) suggestions.add(each);
  return [...suggestions].slice(0, 3);
}

function knownRegions(): { code: string; name: string }[] {
  return regions
    .trim()
    .split('\n')
    .map((line) => {
      const bar = line.indexOf('|');
      return { code: line.slice(0, bar), name: line.slice(bar + 1) };
    });
}
