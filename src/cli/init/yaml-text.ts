import type { HolidayChoice, WeeklySpan } from '../../model.ts';
import { formatDay, formatMinute, WEEKDAY_NAMES } from '../../time/day.ts';

export interface Field {
  readonly name: string;
  /** The value in YAML, on one line; '' says nothing. */
  readonly yaml: string;
}

/** A text in double quotes: JSON's escapes are YAML's; what JSON leaves bare and YAML does not is escaped too. */
export function quoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Bare where nothing can mistake it: NO is Norway, and a no in the YAML of old. */
export function word(text: string): string {
  return /^[A-Za-z][\w/+-]*$/.test(text) && !/^(?:no?|y|yes|on|off|true|false|null)$/i.test(text)
    ? text
    : quoted(text);
}

/** A flow list, or '' for none. */
export function list(items: readonly string[]): string {
  return items.length === 0 ? '' : `[${items.join(', ')}]`;
}

/** `US`, `[US, GB-ENG]`, `false`, or `{ of, add, remove }`. */
export function holidaysYaml({ regions, add, remove }: HolidayChoice): string {
  const of = regions.length === 1 ? word(regions.join('')) : list(regions.map(word)) || 'false';
  if (add.length === 0 && remove.length === 0) return of;
  const added = add.map(({ day, name }) => quoted(`${formatDay(day)} ${name}`));
  const parts = [
    `of: ${of}`,
    ...(add.length === 0 ? [] : [`add: ${list(added)}`]),
    ...(remove.length === 0 ? [] : [`remove: ${list(remove.map(formatDay))}`]),
  ];
  return `{ ${parts.join(', ')} }`;
}

/** `Mon-Thu 09:00-17:30, Fri 09:00-13:00`. */
export function hoursText(spans: readonly WeeklySpan[]): string {
  const days = WEEKDAY_NAMES.map((_, weekday) =>
    spans
      .filter((span) => span.weekday === weekday)
      .map(({ from, to }) => `${formatMinute(from)}-${formatMinute(to)}`)
      .join(' '),
  );
  const parts: string[] = [];
  for (let first = 0; first < days.length; first++) {
    const times = days[first] ?? '';
    if (times === '') continue;
    let last = first;
    while (days[last + 1] === times) last += 1;
    parts.push(`${WEEKDAY_NAMES[first]}${last === first ? '' : `-${WEEKDAY_NAMES[last]}`} ${times}`);
    first = last;
  }
  return parts.join(', ');
}
