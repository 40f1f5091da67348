import type { Word } from './lexicon.ts';

/** What a token is besides a word; bits. */
export const NUMBER = 1;
export const MONEY = 2;
export const PERCENT = 4;
/** 120k, 1.2M: a sum without its currency. */
export const AMOUNT = 8;
/** Capitalised, and not because a sentence starts there. */
export const CAPITAL = 16;
/** A figure times something: 2.1x. */
export const TIMES = 32;
/** 28th, 3rd. */
export const ORDINAL = 64;
export const MONTH = 128;
export const WEEKDAY = 256;
/** Capitalised at a sentence's start, where it says little. */
export const INITIAL = 512;

/** CAPITAL, and no first name of a person's, no place. */
export const COMPANY = 1024;

export interface Token {
  /** Folded, disguises undone. */
  word: string;
  /** What is known of the word; the same object for the same word, mostly. */
  known: Word;
  flags: number;
  /** UTF-16 offsets in the original. */
  from: number;
  to: number;
  /** Counts from 0; a new one starts at a full stop, a semicolon, a line break. */
  sentence: number;
  /** Counts from 0; a new one starts with each sentence, and at a comma, a dash, `then`, `plus`. */
  clause: number;
  /** Nothing but punctuation stands between this token and the one before. */
  glued: boolean;
}
