import { type Memory, start } from '../../web-assembly.ts';
import { OCTETS_WASM } from './module.ts';

/**
 * Text as UTF-8, and what octets.wat does with it. One memory serves everybody: what is returned as octets
 * holds until the next call.
 */
interface Octets {
  readonly memory: Memory;
  readonly column: { readonly value: number };
  fold(from: number, end: number, to: number, column: number, escapes: 0 | 1): number;
  murmur3(from: number, length: number): void;
  uuid(from: number, length: number): void;
}

/** Below it lie results and what SHA-1 works with. */
const FREE = 384;
const PAGE = 1 << 16;

let octets: Octets | null = null;
/** The memory, to write and read texts. */
let bytes = Buffer.alloc(0);
/** The same memory; parts of a plain array are cut out of it faster. */
let plain = new Uint8Array(0);

/** Starts with the first use, and makes room for so many octets. */
function started(room: number): Octets {
  if (octets === null) {
    octets = start(OCTETS_WASM) as Octets;
    look(octets);
  }
  const missing = FREE + room - bytes.length;
  if (missing > 0) {
    octets.memory.grow(Math.ceil(missing / PAGE));
    look(octets);
  }
  return octets;
}

function look({ memory }: Octets): void {
  bytes = Buffer.from(memory.buffer);
  plain = new Uint8Array(memory.buffer);
}

/** MurmurHash3_x86_128 (Austin Appleby) with seed 0, of the text's UTF-8: 32 hexadecimal digits. */
export function murmur3(text: string): string {
  const { murmur3 } = started(text.length * 3 + 32);
  murmur3(FREE, bytes.write(text, FREE));
  return ascii(32);
}

/** UUID version 5 (RFC 9562 section 5.5) of a name in a namespace of 16 octets. */
export function nameUuid(namespace: Uint8Array, name: string): string {
  const { uuid } = started(namespace.length + name.length * 3 + 80);
  bytes.set(namespace, FREE);
  const from = FREE + namespace.length;
  uuid(FREE, namespace.length + bytes.write(name, from));
  return ascii(36);
}

/** What `fold` wrote last begins here; after `fold`, `columnAfter` says how long its last line is. */
export function fold(text: string, column: number, escapes: 0 | 1): Uint8Array {
  // At most three octets for a UTF-16 unit; a control of one becomes three, and folds take three in seventy.
  const { fold } = started(text.length * 7 + 128);
  // Half of a surrogate pair is encoded as U+FFFD, which is what cleanText makes of it too.
  const end = FREE + bytes.write(text, FREE);
  const to = end + 16;
  return plain.subarray(to, fold(FREE, end, to, column, escapes));
}

/** Octets of the last line that `fold` wrote. */
export function columnAfter(): number {
  return octets?.column.value ?? 0;
}

/** The result: so many characters from 0 on. */
function ascii(length: number): string {
  return bytes.toString('latin1', 0, length);
}
