import type { Agenda, Horizon, Kind, OutputFile, PublishedSession } from '../model.ts';
import { foldersOf } from './folders.ts';
import { renderAgendas } from './markdown/agenda.ts';
import { KIND_WORDS } from './session-events.ts';

interface Held {
  readonly session: PublishedSession;
  readonly agenda: Agenda;
}

/** At the top of each file: what has it was written by cadence, and may be replaced by it. */
export const PACK_MARK = '<!-- Written by coaching-cadence; the next run replaces it. -->';

/**
 * One manager's agendas in a horizon, a Markdown file for each rep and kind: development and pipeline are
 * never in one file, nor in one folder.
 */
export function packFiles(folder: string, { label }: Horizon, agendas: readonly Held[]): OutputFile[] {
  const names = new Map(
    foldersOf(
      agendas.map(({ session }) => session.rep),
      [],
    ).map(({ manager: rep, folder: name }) => [rep, name]),
  );
  const packs = new Map<string, Held[]>();
  for (const held of agendas) {
    const path = `${folder}/${KIND_WORDS[held.session.kind].file}/${names.get(held.session.rep)}.md`;
    const pack = packs.get(path);
    if (pack === undefined) packs.set(path, [held]);
    else pack.push(held);
  }
  return [...packs].map(([path, pack]) => {
    const kind: Kind = pack[0]?.session.kind ?? 'pipeline-review';
    const heading = `${KIND_WORDS[kind].many}, ${label}`;
    return { path, text: `${PACK_MARK}\n\n# ${heading}\n\n${renderAgendas(pack, 2)}` };
  });
}
