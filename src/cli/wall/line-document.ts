import type { JudgedLine } from '../../wall/judge-lines.ts';
import type { Finding } from '../../wall/rule.ts';

/**
 * A judged line as one line of JSON, `\n` at its end: `{ line, text, verdict, findings, masked?, file }`. Blank
 * lines have theirs too, so that the output's lines are the input's; offsets are UTF-16 units of `text`.
 */
export function lineDocument({ line, text, verdict, findings, masked }: JudgedLine, file: string): string {
  const shown = {
    line,
    text,
    verdict,
    findings: findings.map(findingDocument),
    ...(masked.length === 0 ? {} : { masked: masked.map(findingDocument) }),
    file,
  };
  return `${JSON.stringify(shown)}\n`;
}

function findingDocument(finding: Finding): object {
  const { rule, category, from, to, text, suggestion, why, severity, maskedBy } = finding;
  return {
    rule,
    category,
    from,
    to,
    text,
    suggestion,
    why,
    severity,
    ...(maskedBy === undefined ? {} : { maskedBy }),
  };
}
