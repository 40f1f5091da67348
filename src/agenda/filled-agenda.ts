import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Agenda, Person, Place, Session } from '../model.ts';
import { formatDay } from '../time/day.ts';
import { findZone } from '../time/zones/zone.ts';
import type { PersonTexts, Wall } from './person-texts.ts';

/** As templates/fill-template.ts has it; handed in, so that only rosters with templates load what fills them. */
export type Fill = (
  text: string,
  kind: Session['kind'],
  filling: {
    readonly rep: string;
    readonly manager: string;
    readonly date: string;
    readonly minutes: number;
    readonly goals: readonly string[];
    readonly strengths: readonly string[];
    readonly notes: readonly string[];
    readonly motivator: string;
  },
  usual: Agenda,
) => {
  readonly agenda: Agenda;
  /** Where in the template a line of the agenda comes from. */
  readonly sourceOf: (line: string) => Omit<Place, 'file'>;
};

/**
 * The agenda that the rep's template makes of a session. Where the wall stops a line of it, now that it is
 * filled in, that is reported and the session keeps its usual agenda.
 */
export function filledAgenda(
  session: Session,
  rep: Person,
  nameOf: (email: string) => string,
  texts: PersonTexts,
  usual: Agenda,
  fill: Fill,
  wall: Wall,
  report: (diagnostic: Diagnostic) => void,
): Agenda {
  const template = rep.templates?.[session.kind];
  // A session may have been planned for another length.
  if (template === undefined || session.minutes !== rep.sessions[session.kind].minutes) return usual;
  const wallTime = findZone(session.timeZone)?.toWall(session.start);
  const { agenda, sourceOf } = fill(
    template.text,
    session.kind,
    {
      rep: nameOf(rep.email),
      manager: nameOf(session.manager),
      date: formatDay(wallTime?.day ?? Math.floor(session.start / 1440)),
      minutes: session.minutes,
      goals: texts.goals.map(({ line }) => line),
      strengths: texts.strengths,
      notes: texts.notes,
      motivator: texts.motivator?.line ?? '',
    },
    usual,
  );
  if (session.kind === 'pipeline-review') return agenda;
  const lines = [
    agenda.purpose,
    ...agenda.preparation,
    ...agenda.items.flatMap(({ title, prompts }) => [title, ...prompts]),
  ];
  const stopped = lines.find((line) => line !== '' && wall(line).pipeline.length > 0);
  if (stopped === undefined) return agenda;
  report({
    code: 'template-walled',
    severity: 'warning',
    message: `filled in, the template says “${stopped}”, which is pipeline talk; the session keeps its usual agenda`,
    place: { ...sourceOf(stopped), file: template.file },
    hint: 'say it without a deal, a customer or a figure',
  });
  return usual;
}
