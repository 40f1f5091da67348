import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Layout, PublishedPlan, Roster } from '../../model.ts';
import { isSameLayout, USUAL_LAYOUT } from '../../output/layout.ts';
import { problem } from '../diagnose.ts';

/** Whether what is asked for is how a plan is laid out in files. */
export function isLaidOutLike(asked: Partial<Layout>, { layout = USUAL_LAYOUT }: PublishedPlan): boolean {
  return isSameLayout(layout, { ...layout, ...asked });
}

/** People have imported these files: others beside them would double every session. */
export function otherLayout(file: string, { layout = USUAL_LAYOUT }: PublishedPlan): Diagnostic {
  return {
    ...problem(
      'plan-other-layout',
      `this plan has ${wordsOf(layout)}, which people have imported`,
      'to change that, import its undo.ics files, then plan into a new folder with --out and --previous',
    ),
    place: { file, line: 1, column: 1, length: 1 },
  };
}

function wordsOf({ splitBy, form }: Layout): string {
  if (form === 'invitations') return 'an invitation for each session';
  const what = form === 'series' ? 'an event for each series' : 'an event for each session';
  return `${what} in a file for each ${splitBy}`;
}

/** Nobody is to be mailed by surprise. */
export function invitationsMail(shown: string, { people }: Roster): Diagnostic {
  const count = people.length;
  return {
    code: 'invitations-mail',
    severity: 'warning',
    message: `IMPORTING what is in ${shown} CAN SEND MAIL to ${count} people: these are invitations`,
    place: null,
    hint: 'import one and look what your program does; a calendar without invitations is written without --invite',
  };
}
