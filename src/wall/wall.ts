import { clauseAround } from './clause.ts';
import { likePipelineTalk, oddsOfPipelineTalk } from './evidence.ts';
import { phrasesOf } from './options.ts';
import { readLine } from './read-line.ts';
import type { Finding, Verdict, WallOptions } from './rule.ts';
import { type Found, type Mask, type Match, maskByToken, maskOf, search } from './search.ts';
import { SUGGESTIONS } from './suggestions.ts';
import type { Token } from './token.ts';
import { BLOCKS, weigh } from './weigh.ts';

/** Judges one line. Pure: the same text and options always get the same verdict. */
export function judge(text: string, options?: WallOptions): Verdict {
  const tokens = readLine(text);
  const found = search(tokens, phrasesOf(options));
  const verdict = byRules(text, tokens, found);
  return verdict.findings.length === 0 ? hunch(text, tokens, found.masks, verdict) : verdict;
}

/** Whether the line would be blocked, for who need not know what it is merely like. */
export function isBlocked(text: string): boolean {
  const tokens = readLine(text);
  return byRules(text, tokens, search(tokens, phrasesOf(undefined))).verdict === 'block';
}

function byRules(text: string, tokens: readonly Token[], { matches, masks }: Found): Verdict {
  if (matches.length === 0) return CLEAN;
  const over = maskByToken(masks);
  const standing: Match[] = [];
  const masked = new Map<string, Finding>();
  const allowed = new Set<string>();
  for (const match of matches) {
    const mask = maskOf(match, tokens, over);
    if (mask === null) {
      standing.push(match);
      continue;
    }
    if (mask.origin === 'allow' && mask.phrase !== null) allowed.add(mask.phrase);
    const maskedBy = mask.phrase ?? textOf(text, tokens, mask.first, mask.last);
    const found = finding(text, tokens, match, match.weight >= BLOCKS ? 'block' : 'warn');
    masked.set(`${found.rule} ${found.from}`, { ...found, maskedBy });
  }
  const oddsOf = (from: number, to: number): number =>
    oddsOfPipelineTalk(tokens, from, to, (at) => isOwn(over.get(at)));
  const stood: Finding[] = [];
  for (const { match, severity } of weigh(tokens, standing, over, oddsOf)) {
    if (severity !== 'none') stood.push(finding(text, tokens, match, severity));
    else {
      const found = finding(text, tokens, match, 'warn');
      masked.set(`${found.rule} ${found.from}`, { ...found, maskedBy: clauseText(text, tokens, match) });
    }
  }
  const findings = stood.sort((a, b) => a.from - b.from || a.to - b.to || (a.rule < b.rule ? -1 : 1));
  return {
    verdict: verdictOf(findings),
    findings,
    masked: [...masked.values()],
    allowed: [...allowed],
  };
}

const CLEAN: Verdict = { verdict: 'ok', findings: [], masked: [], allowed: [] };

function verdictOf(findings: readonly Finding[]): Verdict['verdict'] {
  if (findings.length === 0) return 'ok';
  return findings.some((found) => found.severity === 'block') ? 'block' : 'warn';
}

/** Where no rule objects, the company the words keep may still be worth a warning. */
function hunch(text: string, tokens: readonly Token[], masks: readonly Mask[], verdict: Verdict): Verdict {
  const over = maskByToken(masks);
  const likely = likePipelineTalk(
    tokens,
    (at) => over.has(at),
    (at) => isOwn(over.get(at)),
  );
  if (likely.length === 0) return verdict;
  const why = 'No word of it gives it away, but sentences like this one are mostly pipeline talk.';
  const findings = likely.map(({ first, last }) => {
    const match: Match = {
      rule: 'like-pipeline-talk',
      category: 'buying',
      weight: 0.5,
      firm: false,
      why,
      first,
      last,
      used: [],
    };
    return finding(text, tokens, match, 'warn');
  });
  return { ...verdict, verdict: 'warn', findings };
}

function finding(
  text: string,
  tokens: readonly Token[],
  match: Match,
  severity: Finding['severity'],
): Finding {
  const from = tokens[match.first]?.from ?? 0;
  const to = tokens[match.last]?.to ?? from;
  const { rule, category, why } = match;
  return {
    rule,
    category,
    from,
    to,
    text: text.slice(from, to),
    severity,
    why,
    suggestion: SUGGESTIONS[category],
  };
}

/** What somebody named in the options: it says nothing of what the line is about. */
function isOwn(mask: Mask | undefined): boolean {
  return mask !== undefined && mask.origin !== 'rule';
}

function clauseText(text: string, tokens: readonly Token[], { first, last }: Match): string {
  return textOf(text, tokens, clauseAround(tokens, first).from, clauseAround(tokens, last).to - 1);
}

function textOf(text: string, tokens: readonly Token[], first: number, last: number): string {
  return text.slice(tokens[first]?.from ?? 0, tokens[last]?.to ?? 0);
}
