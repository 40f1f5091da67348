import type { Day } from '../../model.ts';
import { civil, formatDay, parseDay } from '../../time/day.ts';
import { type Reading, reportError } from '../reading.ts';
import type { Node, Span } from '../tree.ts';
import { quoted } from '../words.ts';
import { readScalar } from './text.ts';

/** A day written `YYYY-MM-DD`; null, reported, for anything else. */
export function readDay(reading: Reading, node: Node | undefined, field: string): Day | null {
  if (node === undefined) return null;
  const scalar = readScalar(reading, node, field);
  return scalar === null ? null : dayIn(reading, scalar, scalar.text.trim());
}

/** The day that `text`, found at `span`, stands for. */
export function dayIn(reading: Reading, span: Span, text: string): Day | null {
  const day = parseDay(text);
  if (day === null)
    reportError(reading, 'invalid-date', span, `${quoted(text)} is not a date`, dateHint(text));
  return day;
}

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** 1 for January, by its English name or its first three letters or more; null for no month. */
export function monthNamed(word: string): number | null {
  const name = word.toLowerCase();
  const index = MONTHS.findIndex((month) => name.length >= 3 && month.startsWith(name));
  return index === -1 ? null : index + 1;
}

/** How the date would be written here, where one can tell which is meant. */
function dateHint(text: string): string {
  const [, year, month] = /^(\d{4})-(0[1-9]|1[0-2])-\d{2}$/.exec(text) ?? [];
  if (year !== undefined && month !== undefined) return lengthHint(Number(year), Number(month));
  const meant = readings(text);
  if (meant.length === 0) return 'write dates as YYYY-MM-DD, for example 2027-01-18';
  const written = meant.map(formatDay);
  if (written.length === 1) return `write ${written[0]}`;
  return `it is ambiguous; write ${written.join(' or ')}`;
}

/** Dates of the right shape are wrong only because their month is shorter. */
function lengthHint(year: number, month: number): string {
  const name = MONTHS[month - 1] ?? '';
  const days = civil(year, month + 1, 1) - civil(year, month, 1);
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} ${year} has ${days} days`;
}

function readings(text: string): Day[] {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/.exec(text);
  if (iso !== null) return real([[iso[1], iso[2], iso[3]]]);
  const slashed = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text);
  if (slashed !== null) {
    return real([
      [slashed[3], slashed[1], slashed[2]],
      [slashed[3], slashed[2], slashed[1]],
    ]);
  }
  const spoken = /^(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3,})\.?,?[ -](\d{4})$/i.exec(text);
  if (spoken !== null) return real([[spoken[3], monthNumber(spoken[2]), spoken[1]]]);
  const american = /^([a-z]{3,})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i.exec(text);
  if (american !== null) return real([[american[3], monthNumber(american[1]), american[2]]]);
  // What a spreadsheet shows when a date's cell has lost its format: days since 1899-12-30.
  return /^[3-6]\d{4}$/.test(text) ? [Number(text) - 25_569] : [];
}

function monthNumber(name: string | undefined): string {
  return String(monthNamed(name ?? '') ?? 0);
}

function real(candidates: readonly (readonly (string | undefined)[])[]): Day[] {
  const days = candidates.flatMap(([y = '', m = '', d = '']) => {
    const day = parseDay(`${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`);
    return day === null ? [] : [day];
  });
  return [...new Set(days)];
}
