import type { CalendarLooks } from '../model.ts';
import type { Reading } from './reading.ts';
import type { Node } from './tree.ts';

/** Reads a `calendar` field; null, reported, where it is no mapping. */
export type LookReader = (reading: Reading, node: Node) => CalendarLooks | null;

type Field = 'calendar' | 'teamCalendar';

/**
 * What reads the looks that a roster gives, or null where it gives none: few do, so that nobody else has to
 * wait for it to be loaded.
 */
export async function lookReaderFor(node: Node): Promise<LookReader | null> {
  return saysLook(node) ? (await import('./looks.ts')).readLooks : null;
}

function saysLook(node: Node): boolean {
  if (node.kind !== 'mapping') return false;
  return node.entries.some(({ key, value }) => {
    if (key.text === 'calendar' || key.text === 'teamCalendar') return true;
    return key.text === 'people' && value.kind === 'list' && value.items.some(saysLook);
  });
}

/** One field of a shape, where it is given and says something. */
export function looksIn<F extends Field>(
  reading: Reading,
  opened: { readonly [field in F]?: Node },
  readLooks: LookReader | null,
  field: F,
): { readonly [field in F]?: CalendarLooks } {
  const node = opened[field];
  const looks = node === undefined ? null : readLooks?.(reading, node);
  return looks ? ({ [field]: looks } as { readonly [field in F]: CalendarLooks }) : {};
}
