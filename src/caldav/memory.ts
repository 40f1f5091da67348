import { murmur3 } from '../calendar/octets/octets.ts';
import type { Known } from './known.ts';

/**
 * What earlier runs found and wrote, by server. It spares asking for what has not changed, and tells an event that
 * somebody deleted from one that was never published. It is a memory and not the truth: whatever a server's etags do not
 * confirm is read again, and a lost memory costs one request more a calendar.
 */
export type Memory = ReadonlyMap<string, ServerMemory>;

export interface ServerMemory {
  /** Where the server said that calendars go. */
  readonly home: string;
  /** Events by UID, by the URL of their calendar. */
  readonly calendars: ReadonlyMap<string, CalendarMemory>;
}

export type CalendarMemory = ReadonlyMap<string, Known>;

const SCHEMA = 'cadence.publish/1';

/** One name for a server and a user; it tells neither. */
export function serverKey(address: string, user: string): string {
  return murmur3(`${address}\n${user}`);
}

/** One event a line, in order, so that equal memories are equal texts and versions compare well. */
export function writeMemory(memory: Memory): string {
  const servers = inOrder(memory).map(([key, { home, calendars }]) => {
    const lists = inOrder(calendars).map(([url, events]) => {
      const rows = inOrder(events).map(([uid, known]) => `\n        ${JSON.stringify(rowOf(uid, known))}`);
      return `\n      ${JSON.stringify(url)}: [${rows.join(',')}]`;
    });
    return `\n    ${JSON.stringify(key)}: { "home": ${JSON.stringify(home)}, "calendars": {${lists.join(',')}} }`;
  });
  return `{\n  "schema": "${SCHEMA}",\n  "servers": {${servers.join(',')}}\n}\n`;
}

/** Null for a text that is no memory, or not one of this version. */
export function readMemory(text: string): Memory | null {
  try {
    const document: unknown = JSON.parse(text);
    if (!isRecord(document) || document['schema'] !== SCHEMA || !isRecord(document['servers'])) return null;
    const memory = new Map<string, ServerMemory>();
    for (const [key, server] of Object.entries(document['servers'])) {
      if (!isRecord(server) || typeof server['home'] !== 'string' || !isRecord(server['calendars']))
        return null;
      const calendars = new Map<string, CalendarMemory>();
      for (const [url, rows] of Object.entries(server['calendars'])) {
        if (!Array.isArray(rows)) return null;
        const events = rows.map(readRow);
        if (events.includes(null)) return null;
        calendars.set(url, new Map(events.flatMap((event) => (event === null ? [] : [event]))));
      }
      memory.set(key, { home: server['home'], calendars });
    }
    return memory;
  } catch {
    return null;
  }
}

const MOVED = 1;
const REWORDED = 2;
const CANCELLED = 4;

type Row = readonly [
  string,
  string,
  string | null,
  number,
  string,
  string,
  number,
  number | null,
  number | null,
];

function rowOf(uid: string, known: Known): Row {
  const { etag, digest, sequence, when, words, start, end } = known;
  const flags =
    (known.isMoved ? MOVED : 0) | (known.isReworded ? REWORDED : 0) | (known.isCancelled ? CANCELLED : 0);
  return [uid, etag, digest, sequence, when, words, flags, start, end];
}

function readRow(row: unknown): [string, Known] | null {
  if (!Array.isArray(row) || row.length !== 9) return null;
  const [uid, etag, digest, sequence, when, words, flags, start, end] = row as unknown[];
  const isFit =
    typeof uid === 'string' &&
    typeof etag === 'string' &&
    (digest === null || typeof digest === 'string') &&
    Number.isSafeInteger(sequence) &&
    typeof when === 'string' &&
    typeof words === 'string' &&
    typeof flags === 'number' &&
    [start, end].every((instant) => instant === null || Number.isSafeInteger(instant));
  if (!isFit) return null;
  return [
    uid,
    {
      etag,
      digest,
      sequence: sequence as number,
      when,
      words,
      isMoved: (flags & MOVED) !== 0,
      isReworded: (flags & REWORDED) !== 0,
      isCancelled: (flags & CANCELLED) !== 0,
      start: start as number | null,
      end: end as number | null,
    },
  ];
}

function inOrder<T>(map: ReadonlyMap<string, T>): [string, T][] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
