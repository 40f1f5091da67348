import type { QuestionKind } from './question-kind.ts';

type Form = readonly [pattern: RegExp, open: (rest: string) => string];

/** `Did you finish the course?` becomes `What happened when you set out to finish the course?` */
const FORMS: readonly Form[] = [
  [/^did you (?:like|enjoy) (.+)$/i, (rest) => `What did you like about ${rest}?`],
  [/^did you (.+)$/i, (rest) => `What happened when you set out to ${rest}?`],
  [/^do you (?:like|enjoy) (.+)$/i, (rest) => `What do you like about ${rest}?`],
  [/^do you (?:think|believe)(?: that)? (.+)$/i, (rest) => `What makes you think, or doubt, that ${rest}?`],
  [/^do you (?:need|want) (.+)$/i, (rest) => `What would ${rest} give you?`],
  [/^do you have (.+)$/i, (rest) => `What do you have in the way of ${bare(rest)}?`],
  [/^do you (.+)$/i, (rest) => `When do you ${rest}, and when not?`],
  [/^(?:are|were) you (\p{L}+)(.*)$/iu, (rest) => `How ${rest} are you?`],
  [/^is there (?:anything|something) (.+)$/i, (rest) => `What is there that ${rest}?`],
  [
    /^have you (?:ever |also )?(?:considered|thought of|thought about|tried) .+$/i,
    () => 'What have you tried, and what else could you try?',
  ],
  [/^have you (.+)$/i, () => 'How far have you come with it, and what have you noticed?'],
  [/^(?:can|could|will|would|should) you (.+)$/i, (rest) => `What would it take to ${rest}?`],
  [/^(?:can|could|shall|should) we (.+)$/i, (rest) => `How would you like us to ${rest}?`],
  [
    /^(?:you (?:should|must|need to|have to|ought to)|try to|remember to|make sure to|just) (.+)$/i,
    (rest) => `What would it look like to ${rest}?`,
  ],
  [/^(?:i would|i['’]d) (.+)$/i, (rest) => `What would happen if somebody were to ${rest}?`],
];

const OTHERWISE: Readonly<Record<Exclude<QuestionKind, 'open'>, string>> = {
  closed: 'What is your own view of it, and what makes you see it so?',
  leading: 'How do you see it yourself?',
  telling: 'What options do you see, and which one fits you?',
  reporting: 'What did you learn from it, and what will you do differently?',
};

/** An open question in place of one that is not; for reporting always one about learning. */
export function openForm(kind: Exclude<QuestionKind, 'open'>, text: string): string {
  const plain = text.replace(/^(?:so|and|but|well|ok|okay),? /i, '').replace(/[?!.\s]+$/u, '');
  if (kind === 'closed' || kind === 'telling' || kind === 'leading') {
    for (const [pattern, open] of FORMS) {
      const match = pattern.exec(plain);
      if (match !== null) return open([match[1], match[2]].join('').trim());
    }
  }
  return OTHERWISE[kind];
}

function bare(rest: string): string {
  return rest.replace(/^(?:a|an|any|some|the) /i, '');
}
