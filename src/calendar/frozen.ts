import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Ousted } from '../model.ts';

/** Nobody reads more than this about days that stay as they are anyway. */
const MOST_SHOWN = 20;

/** Sessions that are frozen where nobody could hold them: the plan leaves them alone, so people have to see to them. */
export function frozenWarnings(strained: readonly Ousted[], nameOf: (email: string) => string): Diagnostic[] {
  const shown = strained.slice(0, MOST_SHOWN).map((one): Diagnostic => {
    const kind = one.kind === 'pipeline-review' ? 'review' : 'development session';
    const who = `the ${kind} of ${nameOf(one.rep)} with ${nameOf(one.manager)} in ${one.period}`;
    const because = one.because.map(({ detail }) => detail).join('; ');
    return warning(`${who} is frozen, and cannot be held: ${because}`);
  });
  const more = strained.length - shown.length;
  return more > 0 ? [...shown, warning(`and ${more} more frozen sessions cannot be held`)] : shown;
}

function warning(message: string): Diagnostic {
  return {
    code: 'frozen-session',
    severity: 'warning',
    message,
    place: null,
    hint: 'agree on another time by hand, or plan with fewer days of --freeze',
  };
}
