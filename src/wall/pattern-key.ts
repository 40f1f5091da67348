/**
 * The part of a pattern that is looked for first: the one whose words are rarest in agendas. A
 * pattern is tried only where its key is met, so `how *1 will you land` costs nothing on a line
 * that merely asks how.
 */
export interface PatternKey {
  /** Alternatives as written. */
  readonly part: string;
  /** How many tokens a match may have, and must have, before the key's. */
  readonly most: number;
  readonly least: number;
}

/** Words that any line may have. */
const COMMON: ReadonlySet<string> = new Set(
  (
    'a an the this that these those my your our his her their its each every which what any all both some no how where when who ' +
    'why i you we they he she it to of in on for at by from with and or be is are s was do does did have has will would can could ' +
    'should not go get make one two three next last more time week day out up team about as into after before new open still need ' +
    'want say ask there them him de du des la le les en el los das der die den mit im bei auf dem do da o os as um un una'
  ).split(' '),
);

export function keyOf(source: string): PatternKey {
  let best: PatternKey = { part: '', most: 0, least: 0 };
  let rarest = Number.POSITIVE_INFINITY;
  let most = 0;
  let least = 0;
  for (const part of source.split(' ')) {
    const sign = part.charCodeAt(0);
    if (sign === BANG || sign === CARET || sign === DOLLAR) continue;
    if (sign === STAR) {
      most += Number(part.slice(1));
      continue;
    }
    if (part.charCodeAt(part.length - 1) === QUESTION) {
      most++;
      continue;
    }
    const commonness = commonnessOf(part);
    if (commonness < rarest) {
      rarest = commonness;
      best = { part, most, least };
    }
    most++;
    least++;
  }
  return best;
}

const BANG = 33;
const CARET = 94;
const DOLLAR = 36;
const STAR = 42;
const QUESTION = 63;

function commonnessOf(part: string): number {
  let sum = 0;
  for (const word of part.split('|')) {
    if (word === '<name>' || word === '<company>' || word === '<any-name>' || word.startsWith('@')) sum += 60;
    else if (word.startsWith('<')) sum += 20;
    else sum += COMMON.has(word) ? 100 : 1;
  }
  return sum;
}
