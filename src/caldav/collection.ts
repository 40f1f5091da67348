import { murmur3 } from '../calendar/octets/octets.ts';
import type { Kind } from '../model.ts';

/**
 * The name of the collection that holds one manager's sessions of one kind: `grace-pipeline-reviews-1f2e3d4c`. The
 * digits are of the address, so that two people called Grace never share one, whatever folders they were planned into.
 */
export function collectionName(folder: string, manager: string, kind: Kind): string {
  return `${folder}-${kind}s-${murmur3(`${manager}\n${kind}`).slice(0, 8)}`;
}
