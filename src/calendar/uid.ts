import { sha1 } from '@noble/hashes/legacy.js';
import type { Kind } from '../model.ts';

/** The namespace of cadence's own names: a random UUID, drawn once and never changed. */
const NAMESPACE = Uint8Array.from([
  0x5d, 0x0e, 0x8a, 0x2b, 0x1f, 0x64, 0x4c, 0x7e, 0x9b, 0x35, 0xc2, 0x90, 0x6d, 0xa8, 0x17, 0xf3,
]);

const encoder = new TextEncoder();
const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** A session's UID: the same for a pair, kind and period for ever, and telling nobody which kind it is. */
export function uidOf(manager: string, rep: string, kind: Kind, period: string): string {
  return uuid(`${manager}\n${rep}\n${kind}\n${period}`);
}

/** What the sessions of one series have in common: no UID, so half of its length will do. */
export function seriesIdOf(manager: string, rep: string, kind: Kind): string {
  return uuid(`${manager}\n${rep}\n${kind}`).replaceAll('-', '').slice(0, 16);
}

/** UUID version 5 (RFC 9562 section 5.5) of a name in cadence's namespace. */
function uuid(name: string): string {
  const nameBytes = encoder.encode(name);
  const bytes = new Uint8Array(NAMESPACE.length + nameBytes.length);
  bytes.set(NAMESPACE);
  bytes.set(nameBytes, NAMESPACE.length);
  const hash = sha1(bytes);
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  let text = '';
  for (let i = 0; i < 16; i++) {
    if (i === 4 || i === 6 || i === 8 || i === 10) text += '-';
    text += HEX[hash[i] ?? 0];
  }
  return text;
}
