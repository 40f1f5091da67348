import type { Kind } from '../model.ts';
import { nameUuid } from './octets/octets.ts';

/** The namespace of cadence's own names: a random UUID, drawn once and never changed. */
const NAMESPACE = Uint8Array.from([
  0x5d, 0x0e, 0x8a, 0x2b, 0x1f, 0x64, 0x4c, 0x7e, 0x9b, 0x35, 0xc2, 0x90, 0x6d, 0xa8, 0x17, 0xf3,
]);

/** A session's UID: the same for a pair, kind and period for ever, and telling nobody which kind it is. */
export function uidOf(manager: string, rep: string, kind: Kind, period: string): string {
  return nameUuid(NAMESPACE, `${manager}\n${rep}\n${kind}\n${period}`);
}

/** The UID of a series that is an event by itself: no session has it. */
export function seriesUidOf(manager: string, rep: string, kind: Kind): string {
  return uidOf(manager, rep, kind, 'series');
}

/** What the sessions of one series have in common: no UID, so half of its length will do. */
export function seriesIdOf(manager: string, rep: string, kind: Kind): string {
  return nameUuid(NAMESPACE, `${manager}\n${rep}\n${kind}`).replaceAll('-', '').slice(0, 16);
}
