import { judge } from '../wall.ts';
import { openForm } from './open-form.ts';

export type QuestionKind = 'open' | 'closed' | 'leading' | 'telling' | 'reporting';

export interface CoachedQuestion {
  readonly kind: QuestionKind;
  readonly why: string;
  /** The same as an open question; null where it is one. */
  readonly openForm: string | null;
}

const WHY: Readonly<Record<QuestionKind, string>> = {
  open: 'It leaves the answer to the other.',
  closed: 'It can be answered with yes, no or one word.',
  leading: 'It carries the answer it wants to hear.',
  telling: 'It tells what to do instead of asking.',
  reporting: 'Its answer stands in a system already, so it makes the other report.',
};

/**
 * Tells asking from telling and reporting, in one line (English first; question words of German, French,
 * Spanish and Portuguese), and offers an open form. Null for a line without words.
 */
export function coachQuestion(line: string): CoachedQuestion | null {
  const text = line.replace(/^[\s>#*\-+\d.)[\]¿|]+/, '').trim();
  if (!/\p{L}/u.test(text)) return null;
  const kind = kindOf(text);
  return { kind, why: WHY[kind], openForm: kind === 'open' ? null : openForm(kind, text) };
}

const LEADING =
  /^(?:so,? |and |but |well,? )?(?:(?:do|does|did|would|should|could|can|is|are|was|were|has|have|will)n['’]t|surely|obviously|why (?:do|did|are|were|have)n['’]t you|why not|what if you|how about|what about (?:trying|asking|doing|calling)|have you (?:ever |also )?(?:considered|thought|tried)|wouldn|shouldn|findest du nicht|ne penses-tu pas|no crees|você não acha)\b/i;
const TAG =
  /,? (?:right|correct|no|eh|[a-z]+n['’]t (?:it|you|he|she|they|we|that)|agreed|oder|nicht wahr|n['’]est-ce pas|verdad|né)\s*\?+$/i;
const TELLING =
  /^(?:you (?:should|need|must|have to|ought|could just|'d better)|i(?: would|['’]d| think you| suggest| recommend| want you)|let me (?:tell|show|explain)|if i were you|my (?:advice|suggestion|tip)|the best (?:way|thing)|what you (?:need|should|have)|just |never |always |stop |don['’]t |du (?:solltest|musst)|tu (?:dois|devrais)|deberías|tienes que|você (?:deve|precisa)|try to|make sure|remember to|be (?:more|less))/i;
const REPORTING =
  /^(?:how (?:many|much)\b.*\b(?:did|have|are|were|do|will)\b|update me|give me (?:a|an|the|your)\b|report\b|status\b|run me through|walk me through (?:the|your|last) (?:week|numbers|list|calendar|tasks|activities)|bring me up|fill me in|what did you do\b|what have you done\b|when (?:is|was|will|did|does) (?:it|the|your next)|list\b)/i;
const ASKING =
  /^(?:tell me (?:about|more|what|how)|describe|say more|walk me through|talk me through|share|imagine|think of|erzähl|beschreib|raconte|décris|cuéntame|conta|conte)\b/i;
const QUESTION_WORD =
  /(?:^|[,:;?–—-] ?|\b(?:and|so|but|then|in|on|at|for|with|to|from|by|of) )(?:what|how|which|who|whom|whose|where|when|why|was|wie|welche[rsnm]?|wer|wem|wen|wo|wann|warum|woran|wovon|wozu|womit|worauf|comment|quel(?:le)?s?|qui|où|quand|pourquoi|qu['’]\p{L}+|que|quoi|qué|cómo|cuál(?:es)?|quién|dónde|cuándo|por qué|o que|como|qual|quais|quem|onde|quando|por que)(?![\p{L}\p{N}])/iu;
const GERMAN_WAS =
  /^was (?:hat|ist|war|wäre|würde|möchtest|willst|brauchst|nimmst|fehlt|macht|hast|sind|kann|könnte|hilft|du)\b/i;

/** Without a question mark only the first word makes a question. */
const FIRST_WORD =
  /^(?:and |so |but )?(?:what|how|which|who|whom|whose|where|why|was|wie|welche|wer|wo|warum|comment|quel|qui|pourquoi|qué|cómo|quién|o que|como|qual|quem)\b/iu;
const AUXILIARY =
  /^(?:so,? |and |but |then |ok,? )?(?:do|does|did|is|are|am|was|were|have|has|had|can|could|will|would|shall|should|may|might|must|any|got)\b/i;

function kindOf(text: string): QuestionKind {
  if (LEADING.test(text) || TAG.test(text)) return 'leading';
  if (TELLING.test(text)) return 'telling';
  if (REPORTING.test(text) || judge(text).verdict === 'block') return 'reporting';
  if (ASKING.test(text)) return 'open';
  const beginsClosed = AUXILIARY.test(text) && !GERMAN_WAS.test(text);
  // `Are you happy with how it went?` is closed; `Are you tired? What would help?` is not.
  if (!text.includes('?') && !FIRST_WORD.test(text)) return 'telling';
  if (QUESTION_WORD.test(beginsClosed ? text.replace(/^[^:;?–—]+/, '') : text)) return 'open';
  return text.includes('?') ? 'closed' : 'telling';
}
