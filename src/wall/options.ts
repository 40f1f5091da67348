import { type Pattern, phrasePattern } from './pattern.ts';
import { readWords } from './read-line.ts';
import type { Account, WallOptions } from './rule.ts';
import { spellsWord } from './spelling.ts';
import { formsOf } from './stems.ts';

export type PhraseKind = 'name' | 'allow' | 'deny' | 'account' | 'ambiguous-account';

/** A phrase that the options brought, ready to be looked for. */
export interface Phrase {
  readonly kind: PhraseKind;
  readonly text: string;
  readonly words: readonly string[];
  /** Found only where the text capitalises it. */
  readonly capitalised: boolean;
}

/** Phrases by every form of their first word, made ready when a text has one: an organisation has many names. */
export interface Phrases {
  readonly isEmpty: boolean;
  readonly startingWith: (form: string) => readonly Phrase[];
}

const NOTHING: readonly Phrase[] = [];
/** First words whose phrases are kept ready; texts come back to few of them. */
const MOST_READY = 2000;
const NONE: Phrases = { isEmpty: true, startingWith: () => NOTHING };
const prepared = new WeakMap<WallOptions, Phrases>();

/** Options are prepared once for each object, so pass the same one for many lines. */
export function phrasesOf(options: WallOptions | undefined): Phrases {
  if (options === undefined) return NONE;
  let phrases = prepared.get(options);
  if (phrases === undefined) {
    phrases = prepare(options);
    prepared.set(options, phrases);
  }
  return phrases;
}

function prepare(options: WallOptions): Phrases {
  // By number, in the order they are added in; what is known of each is in three lists.
  const byForm = new Map<string, number[]>();
  const kinds: PhraseKind[] = [];
  const texts: string[] = [];
  const capitals: boolean[] = [];
  const add = (kind: PhraseKind, text: string, capitalised: boolean, words = wordsOf(text)): void => {
    const [first] = words;
    if (first === undefined) return;
    const number = kinds.push(kind) - 1;
    texts.push(text);
    capitals.push(capitalised);
    for (const form of new Set(formsOf(first))) {
      const list = byForm.get(form);
      if (list === undefined) byForm.set(form, [number]);
      else list.push(number);
    }
  };
  // Many people share a first or a last name; once is enough for a mask.
  const parts = new Set<string>();
  for (const name of new Set(options.names)) {
    const own = name.split(/\s+/);
    if (own.length > 1) add('name', name, false);
    for (const part of own) {
      if (part.length < 2 || parts.has(part)) continue;
      parts.add(part);
      const words = wordsOf(part);
      // Somebody called Deal does not open the wall to deals; the full name still is a name.
      if (!words.every(spellsWord)) add('name', part, true, words);
    }
  }
  for (const text of options.allow ?? []) add('allow', text, false);
  for (const text of options.deny ?? []) add('deny', text, false);
  for (const account of options.accounts ?? []) addAccount(account, add);
  // One phrase may start with any of several forms, and is the same object for all of them.
  const made: (Phrase | undefined)[] = [];
  const ready = new Map<string, readonly Phrase[]>();
  const phrase = (number: number): Phrase => {
    const text = texts[number] ?? '';
    const fresh = made[number] ?? {
      kind: kinds[number] ?? 'name',
      text,
      words: wordsOf(text),
      capitalised: capitals[number] ?? false,
    };
    made[number] = fresh;
    return fresh;
  };
  return {
    isEmpty: kinds.length === 0,
    startingWith(form) {
      const numbers = byForm.get(form);
      if (numbers === undefined) return NOTHING;
      let known = ready.get(form);
      if (known === undefined) {
        if (ready.size >= MOST_READY) {
          ready.clear();
          made.length = 0;
        }
        known = numbers.map(phrase);
        ready.set(form, known);
      }
      return known;
    },
  };
}

function wordsOf(text: string): string[] {
  return readWords(text).map((token) => token.word);
}

const patterns = new WeakMap<Phrase, Pattern>();

/** Made when the phrase's first word is first met. */
export function patternOf(phrase: Phrase): Pattern {
  let pattern = patterns.get(phrase);
  if (pattern === undefined) {
    pattern = phrasePattern(phrase.words);
    patterns.set(phrase, pattern);
  }
  return pattern;
}

type Add = (kind: PhraseKind, text: string, capitalised: boolean) => void;

function addAccount(account: Account, add: Add): void {
  const { name, ambiguous = false } = typeof account === 'string' ? { name: account } : account;
  const kind = ambiguous ? 'ambiguous-account' : 'account';
  const short = withoutLegalForm(name);
  add(kind, name, ambiguous);
  if (short !== name && short !== '') add(kind, short, ambiguous || short.length < 4);
}

function withoutLegalForm(name: string): string {
  return name.replace(
    /[\s,]+(?:inc|incorporated|ltd|limited|llc|llp|plc|corp|corporation|co|company|gmbh|ag|kg|se|sa|sas|sarl|srl|spa|bv|nv|ab|oy|as|pty|group|holding|holdings)\.?$/i,
    '',
  );
}
