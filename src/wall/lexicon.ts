import type { WordEvidence } from './evidence.ts';
import type { Entry } from './rule-book.ts';
import { meantWord } from './spelling.ts';
import { formsOf } from './stems.ts';
import { MONTH, NUMBER, ORDINAL, WEEKDAY } from './token.ts';

/** What is known of a word wherever it stands. */
export interface Word {
  /** The word meant, which a slip or a disguise may hide. */
  readonly word: string;
  readonly forms: readonly string[];
  readonly flags: number;
  /** What others found out about it, once for each word. */
  entries: readonly Entry[] | null;
  evidence: WordEvidence | null;
  growth: boolean | null;
  /** No first name and no place. */
  company: boolean | null;
}

const NUMBERS = set(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million ' +
    'zwei drei vier funf sechs sieben acht neun zehn zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig hundert deux trois quatre cinq dix vingt trente quarante cinquante soixante cent dos tres cuatro cinco diez veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien doscientos trescientos dois quatro dez vinte trinta quarenta cinquenta sessenta oitenta cem duzentos trezentos',
);
const MONTHS = set(
  'january february march april may june july august september october november december jan feb apr jun jul aug sept sep ' +
    'oct nov dec januar februar marz mai juni juli oktober dezember janvier fevrier mars avril juin juillet aout septembre ' +
    'octobre novembre decembre enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre ' +
    'janeiro fevereiro marco maio junho julho setembro outubro novembro dezembro',
);
const WEEKDAYS = set(
  'monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag freitag lundi mardi ' +
    'mercredi jeudi vendredi lunes martes miercoles jueves viernes segunda terca quarta quinta sexta',
);
const ORDINALS = set('first second third fourth');

/** A sheet of remembered words; it is thrown away before it grows without end. */
let known = new Map<string, Word>();
const KNOWN_END = 20_000;

/** The same for the same word, always; remembered because agendas say the same words again and again. */
export function lookUp(text: string): Word {
  const before = known.get(text);
  if (before !== undefined) return before;
  const word = meantWord(text) ?? text;
  // What is a slip in English may be right elsewhere, as `opportunités` is: both readings stay open.
  const forms = word === text ? formsOf(word) : [...formsOf(word), text];
  const entry = wordOf(word, forms, flagsOf(word));
  if (known.size >= KNOWN_END) known = new Map();
  known.set(text, entry);
  return entry;
}

function wordOf(word: string, forms: readonly string[], flags: number): Word {
  return { word, forms, flags, entries: null, evidence: null, growth: null, company: null };
}

/** Stands in tokens until they are looked up. */
export const UNKNOWN: Word = wordOf('', [], 0);

function flagsOf(word: string): number {
  return (
    (NUMBERS.has(word) ? NUMBER : 0) |
    (MONTHS.has(word) ? MONTH : 0) |
    (WEEKDAYS.has(word) ? WEEKDAY : 0) |
    (ORDINALS.has(word) ? ORDINAL : 0)
  );
}

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
