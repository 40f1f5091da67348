/**
 * Words so much of the pipeline that they are worth finding misspelt, spaced out, hyphenated or
 * written with digits. A form per line of inflection, because disguises are undone before stems.
 */
const WORDS =
  'pipeline pipelines forecast forecasts forecasting quota quotas deal deals opportunity opportunities opps ' +
  'renewal renewals attainment procurement salesforce hubspot revenue bookings upsell meddic meddpicc crm ' +
  'commit commits pipe opps closing revenues';

/** Of other languages, found where they are taken apart, as in `f u n i l`. */
const ABROAD =
  'umsatz umsatzziel angebot angebote vertrag rabatt prognose abschluss quote devis remise affaires previsions contrat relance ' +
  'descuento embudo cuota propuesta contrato ventas negocios cierre funil desconto proposta vendas meta pedido';

const ALL = `${WORDS} ${ABROAD}`;

const DISGUISED: ReadonlySet<string> = new Set(ALL.split(' '));

/**
 * Those long enough that one slip of the finger leaves them unlike any other word, by their first
 * letter, which is seldom wrong.
 */
const MISSPELT = new Map<string, string[]>();
const OFTEN_MISSPELT =
  'proposal proposals negotiation negotiations contract contracts discount discounts signature closing purchasing';
for (const word of `${WORDS} ${OFTEN_MISSPELT}`.split(' ')) {
  if (word.length < 7 || word === 'bookings') continue;
  const others = MISSPELT.get(word.charAt(0));
  if (others === undefined) MISSPELT.set(word.charAt(0), [word]);
  else others.push(word);
}

/** Too short for a rule of spelling, common enough to list. */
const LISTED = new Map<string, string>();
const SLIPS =
  'qouta:quota qouto:quota quotta:quota quoata:quota qutoa:quota quoto:quota kwota:quota deel:deal deels:deals ' +
  'dael:deal daels:deals dela:deal delas:deals quta:quota qota:quota qouta:quota qta:quota quaota:quota quotaa:quota qouat:quota upsel:upsell upssell:upsell upsells:upsells clsoe:close cloes:close clsoing:closing deaal:deal dealz:deals comit:commit committ:commit oppty:opportunity opptys:opportunities ' +
  'oppties:opportunities oppy:opportunity ' +
  // Shorthand of every day.
  'ur:your yr:your u:you gonna:going nums:numbers nr:number nrs:numbers nbr:number nbrs:numbers mth:month mths:months mnth:month qtr:quarter qtrs:quarters wk:week wks:weeks thru:through ' +
  'cvg:coverage covg:coverage cov:coverage acct:account accts:accounts biz:business custs:customers cust:customer mtg:meeting mtgs:meetings convo:conversation ' +
  'convos:conversations prez:presentation preso:presentation exc:exercise ques:questions qs:questions obj:objection objs:objections w:with';
for (const pair of SLIPS.split(' ')) {
  const colon = pair.indexOf(':');
  LISTED.set(pair.slice(0, colon), pair.slice(colon + 1));
}

const LEET: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  '@': 'a',
  $: 's',
  '!': 'i',
  '€': 'e',
  '|': 'l',
};

/** Whether letters put together spell a word worth unmasking. */
export function spellsWord(letters: string): boolean {
  return DISGUISED.has(letters);
}

/** Whether more letters could make such a word of these. */
export function spellsStart(letters: string): boolean {
  starts ??= startsOf(ALL.split(' '));
  return starts.has(letters);
}

/** Made when somebody first spells with letters apart. */
let starts: ReadonlySet<string> | null = null;

function startsOf(words: readonly string[]): ReadonlySet<string> {
  const all = new Set<string>();
  for (const word of words) {
    for (let end = 1; end < word.length; end++) all.add(word.slice(0, end));
  }
  return all;
}

/** The word meant by `word`, or null when it is most likely what it says. */
export function meantWord(word: string): string | null {
  const listed = LISTED.get(word);
  if (listed !== undefined) return listed;
  if (word.length < 4 || word.length > 16 || DISGUISED.has(word)) return null;
  const plain = undigited(word) ?? unstretched(word);
  if (plain !== null) return plain;
  const candidates = MISSPELT.get(word.charAt(0));
  return candidates === undefined ? null : (abbreviated(word, candidates) ?? misspelt(word, candidates));
}

function undigited(word: string): string | null {
  const count = letterCount(word);
  if (count === word.length || count === 0) return null;
  const plain = word.replace(/[^a-z]/g, (sign) => LEET[sign] ?? sign);
  if (DISGUISED.has(plain)) return plain;
  const withL = word.replace(/1/g, 'l').replace(/[^a-z]/g, (sign) => LEET[sign] ?? sign);
  return DISGUISED.has(withL) ? withL : null;
}

/** How many of a to z the word has. */
function letterCount(word: string): number {
  let count = 0;
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code >= 97 && code <= 122) count++;
  }
  return count;
}

function unstretched(word: string): string | null {
  if (!isStretched(word)) return null;
  const once = word.replace(/(.)\1{2,}/g, '$1');
  if (DISGUISED.has(once)) return once;
  return null;
}

/** One letter three times in a row. */
function isStretched(word: string): boolean {
  for (let at = 2; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code === word.charCodeAt(at - 1) && code === word.charCodeAt(at - 2)) return true;
  }
  return false;
}

/** Without some or all of its vowels: pplne, frcst, opprtnty. */
function abbreviated(word: string, candidates: readonly string[]): string | null {
  return candidates.find((right) => word.length < right.length && dropsVowels(word, right)) ?? null;
}

const VOWELS = 'aeiou';

function dropsVowels(short: string, full: string): boolean {
  let at = 0;
  for (let k = 0; k < full.length; k++) {
    if (short.charCodeAt(at) === full.charCodeAt(k)) at++;
    else if (k === 0 || !(VOWELS.includes(full.charAt(k)) || full.charAt(k) === full.charAt(k - 1)))
      return false;
  }
  return at === short.length;
}

/** Near one of the words, and right as they are, here or in another language. */
const RIGHT: ReadonlySet<string> = new Set(
  (
    'contact contacts contacted cloning counting contrast contrasts proposed proposes revenge discounted miscount ' +
    'attachment attachments attainable renewable renewables revenge opportunist opportunists opportunism opportune ' +
    'foremast forecourt forecastle oportunidad oportunidade oportunidades'
  ).split(' '),
);

function misspelt(word: string, candidates: readonly string[]): string | null {
  if (word.length < 6 || RIGHT.has(word)) return null;
  for (const right of candidates) {
    if (Math.abs(right.length - word.length) <= 1 && oneSlip(word, right)) return right;
  }
  if (word.length < 8) return word.length === 7 && twoSlips(word, 'pipeline') ? 'pipeline' : null;
  for (const right of candidates) {
    if (right.length >= 8 && Math.abs(right.length - word.length) <= 2 && twoSlips(word, right)) return right;
  }
  return null;
}

/** Two slips, where the first three letters are right. */
function twoSlips(wrong: string, right: string): boolean {
  if (wrong.slice(0, 3) !== right.slice(0, 3)) return false;
  let row = Array.from({ length: right.length + 1 }, (_, k) => k);
  for (let i = 1; i <= wrong.length; i++) {
    const next = [i];
    for (let k = 1; k <= right.length; k++) {
      const change = (row[k - 1] ?? 0) + (wrong[i - 1] === right[k - 1] ? 0 : 1);
      next.push(Math.min(change, (row[k] ?? 0) + 1, (next[k - 1] ?? 0) + 1));
    }
    row = next;
  }
  return (row[right.length] ?? 3) <= 2;
}

/** One letter missing, added, changed, or two neighbours swapped. */
function oneSlip(wrong: string, right: string): boolean {
  let head = 0;
  const shorter = Math.min(wrong.length, right.length);
  while (head < shorter && wrong.charCodeAt(head) === right.charCodeAt(head)) head++;
  let tail = 0;
  while (
    tail < shorter - head &&
    wrong.charCodeAt(wrong.length - 1 - tail) === right.charCodeAt(right.length - 1 - tail)
  )
    tail++;
  const wrongRest = wrong.length - head - tail;
  const rightRest = right.length - head - tail;
  if (wrongRest <= 1 && rightRest <= 1) return wrongRest + rightRest > 0;
  return (
    wrongRest === 2 && rightRest === 2 && wrong[head] === right[head + 1] && wrong[head + 1] === right[head]
  );
}
