// Writes src/time/zones/data.ts: every zone of the tz database from 2015 on, as moment-timezone packs it.
// Zones that have agreed since 2015 share a line; where clocks change by the same two rules every year,
// the rules stand instead of the dates. Run it after moment-timezone has been brought up to date.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import moment from 'moment-timezone';

const FIRST_YEAR = 2015;
const MINUTE = 60_000;
const start = Date.UTC(FIRST_YEAR, 0, 1) / MINUTE;

/** Offsets east in minutes, names, and the changes after the start. */
function historyOf(name) {
  const zone = moment.tz.zone(name);
  const stretches = zone.abbrs.map((abbreviation, i) => ({
    abbreviation,
    offset: -zone.offsets[i],
    until:
      zone.untils[i] === null || !Number.isFinite(zone.untils[i])
        ? Number.POSITIVE_INFINITY
        : zone.untils[i] / MINUTE,
  }));
  const current = stretches.findIndex((stretch) => stretch.until > start);
  const changes = stretches.slice(current, -1).map((stretch, i) => {
    const next = stretches[current + i + 1];
    if (!Number.isInteger(stretch.until) || next.offset % 5 !== 0)
      throw new Error(`${name}: not whole minutes`);
    return {
      at: stretch.until,
      before: stretch.offset,
      offset: next.offset,
      abbreviation: next.abbreviation,
    };
  });
  return { first: stretches[current], changes };
}

/** The wall clock just before a change: year, month, day counted from the month's first, weekday, minute. */
function wallBefore(change) {
  const local = change.at + change.before;
  const date = new Date(local * MINUTE);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    dayOfMonth: date.getUTCDate(),
    weekday: (date.getUTCDay() + 6) % 7,
    minute: ((local % 1440) + 1440) % 1440,
  };
}

/** "The first weekday on or after a day of a month", where all changes obey it; the day may run into the next month. */
function ruleFor(changes) {
  const walls = changes.map(wallBefore);
  const month =
    walls.some((wall) => wall.month === 12) && walls.some((wall) => wall.month === 1)
      ? 12
      : Math.min(...walls.map((wall) => wall.month));
  const days = walls.map(
    (wall) =>
      (Date.UTC(wall.year, wall.month - 1, wall.dayOfMonth) - Date.UTC(wall.year, month - 1, 1)) /
        86_400_000 +
      1,
  );
  const firstDay = Math.min(...days);
  const regular =
    Math.max(...days) - firstDay <= 6 &&
    walls.every(
      (wall, i) =>
        wall.weekday === walls[0].weekday &&
        wall.minute === walls[0].minute &&
        (i === 0 || wall.year === walls[i - 1].year + 1),
    ) &&
    changes.every(
      (change) =>
        change.offset === changes[0].offset &&
        change.before === changes[0].before &&
        change.abbreviation === changes[0].abbreviation,
    );
  return regular
    ? {
        month,
        firstDay,
        weekday: walls[0].weekday,
        minute: walls[0].minute,
        offset: changes[0].offset,
        abbreviation: changes[0].abbreviation,
      }
    : null;
}

/** Splits changes into those to be listed and the two rules that make the rest, which begins a calendar year. */
function splitRegular(changes) {
  const ends = changes.at(-1);
  if (ends === undefined || wallBefore(ends).year < 2400) return { listed: changes, tail: null };
  const years = new Map();
  for (const change of changes) {
    const { year } = wallBefore(change);
    years.set(year, [...(years.get(year) ?? []), change]);
  }
  const all = [...years].sort(([a], [b]) => a - b);
  const rulesFrom = (index) => {
    const rest = all.slice(index);
    if (rest.some(([, inYear]) => inYear.length !== 2)) return null;
    const rules = [0, 1].map((i) => ruleFor(rest.map(([, inYear]) => inYear[i])));
    return rules.includes(null) ? null : rules;
  };
  let from = all.length - 100;
  while (from > 0 && rulesFrom(from - 1) !== null) from--;
  const rules = rulesFrom(from);
  if (rules === null) throw new Error('the far future is not regular');
  return { listed: all.slice(0, from).flatMap(([, inYear]) => inYear), tail: { year: all[from][0], rules } };
}

function lineFor({ first, changes }) {
  const types = [];
  const typeOf = ({ abbreviation, offset }) => {
    const type = `${abbreviation}:${offset}`;
    if (!types.includes(type)) types.push(type);
    return types.indexOf(type);
  };
  typeOf(first);
  const { listed, tail } = splitRegular(changes);
  let last = start;
  const dates = listed.map((change) => {
    const text = `${typeOf(change)}${(change.at - last).toString(36)}`;
    last = change.at;
    return text;
  });
  const rules =
    tail?.rules.map((rule) =>
      [rule.month, rule.firstDay, rule.weekday, rule.minute, typeOf(rule)].join('.'),
    ) ?? [];
  return [types.join(','), dates.join(','), tail === null ? '' : [tail.year, ...rules].join(',')].join('|');
}

const lines = new Map();
for (const name of moment.tz.names().sort()) {
  const line = lineFor(historyOf(name));
  lines.set(line, [...(lines.get(line) ?? []), name]);
}

const text = `// Written by scripts/zones.js from the tz database (public domain) as moment-timezone packs it. Do not edit.

/** The tz database's version. */
export const tzVersion = '${moment.tz.dataVersion}';

/** The first year that is exact; before it a zone keeps the offset it had then. */
export const firstYear = ${FIRST_YEAR};

/**
 * A line for all zones that agree: \`types|changes|rules| names \`. Types are \`abbreviation:minutesEast\`, the
 * first one in force on 1 January of the first year. Changes are a type's digit and the minutes since the
 * last change in base 36. Rules are the year they start in and two of \`month.firstDay.weekday.minute.type\`.
 */
export const table = \`
${[...lines].map(([line, names]) => `${line}| ${names.join(' ')} `).join('\n')}
\`;
`;
writeFileSync(fileURLToPath(new URL('../src/time/zones/data.ts', import.meta.url)), text);
