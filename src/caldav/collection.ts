import { murmur3 } from '../calendar/octets/octets.ts';
import type { Kind } from '../model.ts';

/**
 * The name of the collection that holds one manager's sessions of one kind, or those with one rep where the folder has a
 * calendar for each: `grace-pipeline-reviews-1f2e3d4c`. The digits are of the addresses, so that two people called Grace
 * never share one, whatever folders they were planned into.
 *
 * @param file the calendar's file, without `.ics`
 */
export function collectionName(
  folder: string,
  file: string,
  whose: { readonly manager: string; readonly rep: string | null; readonly kind: Kind },
): string {
  const { manager, rep, kind } = whose;
  const owner = rep === null ? `${manager}\n${kind}` : `${manager}\n${kind}\n${rep}`;
  return `${folder}-${file}-${murmur3(owner).slice(0, 8)}`;
}
