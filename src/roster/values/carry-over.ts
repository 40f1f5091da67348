import type { Kind, OpenItem, Person } from '../../model.ts';
import { parseDay } from '../../time/day.ts';
import { choices } from '../field.ts';
import { placeOf, type Reading } from '../reading.ts';
import { openShape } from '../shape.ts';
import { type Items, isAbsent, type Node } from '../tree.ts';
import { readDay } from './date.ts';
import { readChoice } from './number.ts';
import { readText } from './text.ts';

/** What sessions left open: texts, with a date before them or not, or mappings. */
export function readCarryOver(reading: Reading, node: Node | undefined): Pick<Person, 'carryOver'> {
  const opened = node === undefined ? null : openShape(reading, node, 'carryOver');
  if (opened === null) return {};
  const read = (kind: Kind): OpenItem[] => {
    const value = opened[kind];
    if (value === undefined) return [];
    const items: Items = value.kind === 'list' ? value.items : [value];
    return items.flatMap((item) => (isAbsent(item) ? [] : (readItem(reading, item, kind) ?? [])));
  };
  return {
    carryOver: {
      'pipeline-review': read('pipeline-review'),
      'development-session': read('development-session'),
    },
  };
}

function readItem(reading: Reading, node: Node, field: Kind): OpenItem | null {
  if (node.kind !== 'mapping') return readDatedText(reading, node, field);
  const opened = openShape(reading, node, 'open-item');
  const text = opened === null ? null : readText(reading, opened.item, 'item');
  if (opened === null || text === null) return null;
  return {
    ...text,
    after: readDay(reading, opened.after, 'after'),
    from: readChoice(reading, opened.from, 'from', choices.kind),
  };
}

/** `2027-01-13 Try the silent opening again`. */
function readDatedText(reading: Reading, node: Node, field: Kind): OpenItem | null {
  const text = readText(reading, node, field);
  if (text === null) return null;
  const [, date = '', rest = ''] = /^(\d{4}-\d\d-\d\d)\s+(\S.*)$/u.exec(text.text) ?? [];
  const after = parseDay(date);
  if (after === null) return { ...text, after: null, from: null };
  return { text: rest, place: placeOf(reading, node), after, from: null };
}
