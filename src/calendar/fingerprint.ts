import type { EventContent } from './event.ts';

/**
 * A hash of everything an event says but its sequence and stamps, 32 hexadecimal digits. Two events with one
 * fingerprint are taken for the same, so it has 128 bits; nobody gains by forging one, so it need not be
 * cryptographic, and costs a tenth of SHA-1.
 */
export function fingerprintOf(content: EventContent): string {
  // Lengths first, so that no field can pass for the end of another.
  const { summary, organizer } = content;
  return murmur3(
    `${summary.length} ${organizer.name.length} ${content.start} ${content.end} ${content.uid}
${content.timeZone ?? ''}
${content.status} ${content.kind} ${content.displaced} ${content.isPrivate}
${content.series}
${content.period}
${content.alarms.join()}
${content.categories.join('\n')}
${organizer.email}
${organizer.name}
${summary}
${content.description}`,
  );
}

const C1 = 0x239b961b;
const C2 = 0xab0e9789;
const C3 = 0x38b34ae5;
const C4 = 0xa1e38b93;

const encoder = new TextEncoder();
let scratch = new Uint8Array(1 << 14);
let view = new DataView(scratch.buffer);

/**
 * MurmurHash3_x86_128 (Austin Appleby, public domain) with seed 0, of the text's UTF-8. Written out without
 * functions in the loop, as 20 MB go through it in a large plan.
 */
export function murmur3(text: string): string {
  const room = text.length * 3 + 16;
  if (scratch.length < room) {
    scratch = new Uint8Array(room * 2);
    view = new DataView(scratch.buffer);
  }
  const bytes = encoder.encodeInto(text, scratch).written;
  const blocks = bytes & ~15;
  let h1 = 0;
  let h2 = 0;
  let h3 = 0;
  let h4 = 0;
  for (let i = 0; i < blocks; i += 16) {
    let k1 = Math.imul(view.getInt32(i, true), C1);
    k1 = Math.imul((k1 << 15) | (k1 >>> 17), C2);
    h1 ^= k1;
    h1 = ((h1 << 19) | (h1 >>> 13)) + h2;
    h1 = (Math.imul(h1, 5) + 0x561ccd1b) | 0;

    let k2 = Math.imul(view.getInt32(i + 4, true), C2);
    k2 = Math.imul((k2 << 16) | (k2 >>> 16), C3);
    h2 ^= k2;
    h2 = ((h2 << 17) | (h2 >>> 15)) + h3;
    h2 = (Math.imul(h2, 5) + 0x0bcaa747) | 0;

    let k3 = Math.imul(view.getInt32(i + 8, true), C3);
    k3 = Math.imul((k3 << 17) | (k3 >>> 15), C4);
    h3 ^= k3;
    h3 = ((h3 << 15) | (h3 >>> 17)) + h4;
    h3 = (Math.imul(h3, 5) + 0x96cd1c35) | 0;

    let k4 = Math.imul(view.getInt32(i + 12, true), C4);
    k4 = Math.imul((k4 << 18) | (k4 >>> 14), C1);
    h4 ^= k4;
    h4 = ((h4 << 13) | (h4 >>> 19)) + h1;
    h4 = (Math.imul(h4, 5) + 0x32ac3b17) | 0;
  }

  // What is left, padded with zeros: a lane of zeros changes nothing.
  scratch.fill(0, bytes, bytes + 16);
  const lane = (i: number): number => view.getInt32(blocks + i, true);
  h1 ^= Math.imul(rotate(Math.imul(lane(0), C1), 15), C2);
  h2 ^= Math.imul(rotate(Math.imul(lane(4), C2), 16), C3);
  h3 ^= Math.imul(rotate(Math.imul(lane(8), C3), 17), C4);
  h4 ^= Math.imul(rotate(Math.imul(lane(12), C4), 18), C1);

  h1 ^= bytes;
  h2 ^= bytes;
  h3 ^= bytes;
  h4 ^= bytes;
  h1 = (h1 + h2 + h3 + h4) | 0;
  h2 = (h2 + h1) | 0;
  h3 = (h3 + h1) | 0;
  h4 = (h4 + h1) | 0;
  h1 = mixed(h1);
  h2 = mixed(h2);
  h3 = mixed(h3);
  h4 = mixed(h4);
  h1 = (h1 + h2 + h3 + h4) | 0;
  return hex(h1) + hex(h2 + h1) + hex(h3 + h1) + hex(h4 + h1);
}

function rotate(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}

function mixed(word: number): number {
  let h = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** By table, as `toString(16)` is slow above 31 bits. */
function hex(word: number): string {
  return (
    (HEX[word >>> 24] ?? '') +
    (HEX[(word >>> 16) & 0xff] ?? '') +
    (HEX[(word >>> 8) & 0xff] ?? '') +
    (HEX[word & 0xff] ?? '')
  );
}
