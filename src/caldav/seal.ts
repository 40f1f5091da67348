/** The property that carries it, in published resources only: the files in the folder have none. */
export const SEAL = 'X-CADENCE-SEAL';

/**
 * What cadence notes in an event as it publishes it. Whoever reads the event later, on any machine and with nothing but
 * the server at hand, can tell which revision it is and whether a person has changed it since: servers and calendar
 * programs hand on properties that they do not know (RFC 5545 section 3.8.8.2).
 */
export interface Seal {
  /** A hash of the event as it was put. */
  readonly digest: string;
  readonly when: string;
  readonly words: string;
  readonly sequence: number;
}

/** At most 74 octets with the name, so that the line never folds. */
export function writeSeal({ digest, when, words, sequence }: Seal): string {
  return `${SEAL}:${digest}${when}${words}-${sequence}`;
}

export function readSeal(value: string): Seal | null {
  const match = /^([0-9a-f]{16})([0-9a-f]{16})([0-9a-f]{16})-(\d{1,10})$/.exec(value);
  if (match === null) return null;
  const [, digest = '', when = '', words = '', sequence = ''] = match;
  return { digest, when, words, sequence: Number(sequence) };
}
