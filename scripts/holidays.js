// Writes src/time/holidays/data/ and NOTICE: the public holidays of every country, state and region that date-holidays
// knows. Only days that are holidays from midnight to midnight count: half days close nothing, and the eve
// of a holiday that begins at sunset stays a working day. Run it after date-holidays has been brought up to date.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Holidays from 'date-holidays';

const FIRST_YEAR = 2024;
const LAST_YEAR = 2040;
const DAY = 86_400_000;
const HOUR = 3_600_000;
const start = Date.UTC(FIRST_YEAR, 0, 1) / DAY;
const end = Date.UTC(LAST_YEAR + 1, 0, 1) / DAY;
const names = new Holidays();

/** Every place as date-holidays wants it: [country], [country, state], [country, state, region]. */
function places(country) {
  const list = [[country]];
  for (const state of Object.keys(names.getStates(country, 'en') ?? {})) {
    list.push([country, state]);
    for (const region of Object.keys(names.getRegions(country, state, 'en') ?? {}))
      list.push([country, state, region]);
  }
  return list;
}

/** Name to days. `date` holds the civil day itself, whatever zone or sunset its start is reckoned from. */
function holidaysOf(place) {
  const book = new Holidays(...place, { types: ['public'] });
  const english = book.getLanguages().find((language) => language.startsWith('en-')) ?? 'en';
  const days = new Map();
  for (let year = FIRST_YEAR - 1; year <= LAST_YEAR + 1; year++) {
    for (const holiday of book.getHolidays(year, english)) {
      const [, date, hour, minute] = /^(\d{4}-\d\d-\d\d) (\d\d):(\d\d)/.exec(holiday.date);
      const from = Date.parse(`${date}T00:00Z`) / DAY + (Number(hour) * 60 + Number(minute)) / 1440;
      // A day of a clock change has 23 or 25 hours.
      const past = from + Math.round((holiday.end - holiday.start) / HOUR + 1) / 24;
      const named = days.get(holiday.name) ?? new Set();
      for (let day = Math.ceil(from); day + 1 <= past; day++) if (day >= start && day < end) named.add(day);
      days.set(holiday.name, named);
    }
  }
  return [...days]
    .filter(([, named]) => named.size > 0)
    .map(([name, named]) => [name, [...named].sort((a, b) => a - b)]);
}

/**
 * `0101` for the same date every year, else a field a year, parted by `;`, of days since 1 January in base 36.
 * By years, as a plan reads one or two of them.
 */
function encodeDays(days) {
  const dates = new Set(days.map((day) => new Date(day * DAY).toISOString().slice(5, 10)));
  if (dates.size === 1 && days.length === LAST_YEAR - FIRST_YEAR + 1) return [...dates][0].replace('-', '');
  const years = [];
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
    const first = Date.UTC(year, 0, 1) / DAY;
    const past = Date.UTC(year + 1, 0, 1) / DAY;
    const inYear = days.filter((day) => day >= first && day < past);
    years.push(inYear.map((day) => (day - first).toString(36)).join(','));
  }
  return years.join(';');
}

const codeOf = (place) => place.join('-').toUpperCase();

/** The country's text: a line a holiday, then a line a place with the numbers of its holidays. */
function encodeCountry(country) {
  const rows = [];
  const lines = [];
  for (const place of places(country)) {
    const numbers = holidaysOf(place).map(([name, days]) => {
      const row = `${name.replaceAll(/\s*[|\n]\s*/g, ' ')}|${encodeDays(days)}`;
      if (!rows.includes(row)) rows.push(row);
      return rows.indexOf(row);
    });
    numbers.sort((a, b) => a - b);
    lines.push(`=${codeOf(place)}|${numbers.map((number) => number.toString(36)).join(',')}`);
  }
  return [...rows, ...lines].join('\n');
}

function nameOf([country, state, region]) {
  if (region !== undefined) return names.getRegions(country, state, 'en')[region];
  if (state !== undefined) return names.getStates(country, 'en')[state];
  return names.getCountries('en')[country];
}

const literal = (text) => `\`${text.replaceAll(/[\\`]|\$\{/g, '\\$&')}\``;

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = `${root}src/time/holidays/data/`;
const source = `${root}node_modules/date-holidays/`;
const { version } = JSON.parse(readFileSync(`${source}package.json`, 'utf8'));
const header = `// Written by scripts/holidays.js from date-holidays ${version}. Do not edit. CC BY-SA 3.0, see NOTICE.\n`;

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
const countries = Object.keys(names.getCountries('en')).sort();
const letters = [...new Set(countries.map((country) => country.charAt(0)))];
for (const letter of letters) {
  const texts = countries
    .filter((country) => country.startsWith(letter))
    .map((country) => `  ${country}: ${literal(encodeCountry(country))},\n`);
  writeFileSync(
    `${folder}${letter.toLowerCase()}.ts`,
    `${header}\nexport const countries: Readonly<Record<string, string>> = {\n${texts.join('')}};\n`,
  );
}

writeFileSync(
  `${folder}index.ts`,
  `${header}
/** First and last year the data covers. */
export const firstYear = ${FIRST_YEAR};
export const lastYear = ${LAST_YEAR};

/** Countries by the first letter of their code, each in a module of its own so that few are loaded. */
export const letters: Readonly<Record<string, () => Promise<{ countries: Readonly<Record<string, string>> }>>> = {
${letters.map((letter) => `  ${letter}: () => import('./${letter.toLowerCase()}.ts'),`).join('\n')}
};

/** A line a country, state or region: \`code|name\`. */
export const regions = ${literal(
    `\n${countries
      .flatMap(places)
      .map((place) => `${codeOf(place)}|${nameOf(place)}`)
      .join('\n')}\n`,
  )};
`,
);

const licence = readFileSync(`${source}LICENSE`, 'utf8');
const yaml = readdirSync(`${source}data/countries`).map((file) =>
  readFileSync(`${source}data/countries/${file}`, 'utf8'),
);
const attributions = new Set([
  ...[...licence.slice(licence.indexOf('<attribution>')).matchAll(/^\s*(https?:\S+)/gm)].map(
    (match) => match[1],
  ),
  ...yaml.flatMap((text) => [...text.matchAll(/@attrib\w*\s+(https?:\S+)/g)].map((match) => match[1])),
]);
writeFileSync(
  `${root}NOTICE`,
  `coaching-cadence is under the MIT licence (see LICENSE), but for the data named here.

Public holidays
---------------
The files in src/time/holidays/data/, and the same data in the built program, are derived from the data of
date-holidays ${version} (https://github.com/commenthol/date-holidays), copyright (c) 2016 commenthol and
contributors, which is under the Creative Commons Attribution-ShareAlike 3.0 licence
(https://creativecommons.org/licenses/by-sa/3.0/) as it relies on Wikipedia articles. The derived data is
under the same licence. Changed: the rules were worked out to the days of ${FIRST_YEAR} to ${LAST_YEAR}; only public holidays
that last whole days were kept, with one name each, English where there is one.

Time zones
----------
src/time/zones/data.ts is derived from the tz database (https://www.iana.org/time-zones), which is in the
public domain, as packed by moment-timezone (https://momentjs.com/timezone/), MIT licence, copyright (c) JS
Foundation and other contributors. Changed: what lies before 2015 was left out and the rest packed anew.
The Windows names in src/time/zones/common-names.ts follow the Unicode CLDR (https://cldr.unicode.org/),
copyright (c) Unicode, Inc., Unicode License v3.

Attributions of the public holidays
-----------------------------------
${[...attributions].sort().join('\n')}
`,
);
