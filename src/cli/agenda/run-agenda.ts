import { agendaWriter, type PlannedAgenda } from '../../assembly/agenda-writer.ts';
import { templateFiller } from '../../assembly/template-filler.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { printJson } from '../../diagnostics/printers/json.ts';
import { plain } from '../../diagnostics/printers/style.ts';
import type { Audience, Person, Roster } from '../../model.ts';
import { agendaRecord } from '../../output/agenda-json.ts';
import { renderAgendas } from '../../output/markdown/agenda.ts';
import { agendaLines } from '../../output/terminal/agenda.ts';
import type { Context } from '../commands/context.ts';
import { problem } from '../diagnose.ts';
import type { ExitCode } from '../exit-code.ts';
import { findPerson } from '../find-person.ts';
import { isDocument, report } from '../report.ts';
import { type RosterInput, readRosterInput } from '../roster-input.ts';
import { type AgendaOptions, readAgendaOptions, type Wanted } from './agenda-options.ts';
import { type FoundSessions, findSessions } from './find-sessions.ts';

export async function runAgenda(context: Context): Promise<ExitCode> {
  const { world, given } = context;
  const options = readAgendaOptions(given, world);
  const input = await readRosterInput(options.roster, given, world);
  const refuse = async (found: readonly Diagnostic[]): Promise<ExitCode> => {
    await report([...input.diagnostics, ...found], input.sources, context);
    return 1;
  };
  if (input.roster === null) return refuse([]);
  const found = findPerson(options.rep, input.roster.people);
  if ('problem' in found) return refuse([found.problem]);
  const { person } = found;
  if (person.manager === null) return refuse([noManager(person, input.roster)]);
  const sessions = await findSessions(options, input.roster, person, input, world);
  if (sessions === null) return refuse([noSession(person, options)]);
  return show(sessions, person, input.roster, options, input, context);
}

async function show(
  found: FoundSessions,
  rep: Person,
  roster: Roster,
  options: AgendaOptions,
  input: RosterInput,
  context: Context,
): Promise<ExitCode> {
  const { world, given, format, style } = context;
  const audience = options.audience ?? found.plan.audience ?? 'manager';
  const write = agendaWriter(
    roster,
    input.accounts,
    audience,
    options.clock.now,
    await templateFiller(roster.people),
  );
  // All of the rep's sessions: what one takes up depends on which are there.
  const ofRep = <T extends { readonly rep: string }>(all: readonly T[]): T[] =>
    all.filter((each) => each.rep === rep.email);
  const { plan } = found;
  const isOutside = found.sessions.some((each) => plan.outside.includes(each));
  const written = write({
    sessions: ofRep(isOutside ? [...plan.outside, ...plan.sessions] : plan.sessions),
    unplaced: ofRep(plan.unplaced),
    series: ofRep(plan.series),
  });
  const uids = new Set(found.sessions.map(({ uid }) => uid));
  const agendas = written.agendas
    .filter(({ session }) => uids.has(session.uid))
    .sort((a, b) => a.session.start - b.session.start);
  const diagnostics = [...input.diagnostics, ...written.diagnostics];
  if (format === 'json') {
    await world.stdout.write(agendaDocument(agendas, found, audience, diagnostics));
    return 0;
  }
  await report(diagnostics, input.sources, context);
  if (given.text('format') === 'markdown') await world.stdout.write(renderAgendas(agendas, 1));
  else if (!isDocument(format)) {
    const source =
      found.file === null ? `There is no plan for it yet: planned just now.` : `From ${found.file}.`;
    const lines = agendas.flatMap(({ session, agenda }) => agendaLines(session, agenda, style));
    await world.stdout.write(`${[...lines, style.dim(source)].join('\n')}\n`);
  }
  return 0;
}

function agendaDocument(
  agendas: readonly PlannedAgenda[],
  { file, plan }: FoundSessions,
  audience: Audience,
  diagnostics: readonly Diagnostic[],
): string {
  const problems = JSON.parse(printJson(diagnostics, new Map(), plain)) as { diagnostics: unknown };
  const document = {
    schema: 'cadence.agenda/1',
    plan: file,
    horizon: plan.horizon.label,
    audience,
    sessions: agendas.map(({ session, agenda }) => agendaRecord(session, agenda)),
    diagnostics: problems.diagnostics,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function noManager({ name, email }: Person, { people }: Roster): Diagnostic {
  const rep = people.find(({ manager }) => manager === email);
  const hint = rep === undefined ? null : `name one of the reps, for example ${rep.name}`;
  return problem('no-session', `${name} has no manager, and so no sessions of their own`, hint);
}

function noSession({ name }: Person, { wanted, kind }: AgendaOptions): Diagnostic {
  const what = kind === null ? 'session' : kind.replace('-', ' ');
  const named = weeksNamed(wanted);
  const when = named === null ? 'in this quarter or the next' : `due in ${named}`;
  const hint =
    named === null ? 'choose another day with --date' : `leave --${wanted.by} out to see the next ones`;
  return problem('no-session', `${name} has no ${what} ${when}`, hint);
}

function weeksNamed(wanted: Wanted): string | null {
  if (wanted.by === 'period') return wanted.period;
  return wanted.by === 'quarter' ? `${wanted.quarter.year}-Q${wanted.quarter.quarter}` : null;
}
