import { undisguise } from './disguise.ts';
import { type Pattern, phrasePattern } from './pattern.ts';
import type { Account, WallOptions } from './rule.ts';
import { tokenize } from './tokens.ts';

export type PhraseKind = 'name' | 'allow' | 'deny' | 'account' | 'ambiguous-account';

/** A phrase that the options brought, ready to be looked for. */
export interface Phrase {
  readonly kind: PhraseKind;
  readonly text: string;
  readonly pattern: Pattern;
  /** Found only where the text capitalises it. */
  readonly capitalised: boolean;
}

/** Phrases by every form of their first word. */
export type Phrases = ReadonlyMap<string, readonly Phrase[]>;

const NONE: Phrases = new Map();
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

const LEGAL_FORM =
  /[\s,]+(?:inc|incorporated|ltd|limited|llc|llp|plc|corp|corporation|co|company|gmbh|ag|kg|se|sa|sas|sarl|srl|spa|bv|nv|ab|oy|as|pty|group|holding|holdings)\.?$/i;

function prepare(options: WallOptions): Phrases {
  const phrases = new Map<string, Phrase[]>();
  const add = (kind: PhraseKind, text: string, capitalised: boolean): void => {
    const words = undisguise(tokenize(text)).map((token) => token.word);
    const pattern = phrasePattern(words, text);
    for (const form of pattern.parts[0]?.words ?? []) {
      const list = phrases.get(form) ?? [];
      list.push({ kind, text, pattern, capitalised });
      phrases.set(form, list);
    }
  };
  for (const name of options.names ?? []) {
    add('name', name, false);
    const parts = name.split(/\s+/);
    if (parts.length > 1) for (const part of parts) if (part.length > 1) add('name', part, true);
  }
  for (const text of options.allow ?? []) add('allow', text, false);
  for (const text of options.deny ?? []) add('deny', text, false);
  for (const account of options.accounts ?? []) addAccount(account, add);
  return phrases;
}

type Add = (kind: PhraseKind, text: string, capitalised: boolean) => void;

function addAccount(account: Account, add: Add): void {
  const { name, ambiguous = false } = typeof account === 'string' ? { name: account } : account;
  const kind = ambiguous ? 'ambiguous-account' : 'account';
  const short = name.replace(LEGAL_FORM, '');
  add(kind, name, ambiguous);
  if (short !== name && short !== '') add(kind, short, ambiguous || short.length < 4);
}
