import type { Fill } from '../agenda/filled-agenda.ts';
import type { Instant, OutputFile, PublishedSession, Roster, Series, Unplaced } from '../model.ts';
import { packFiles } from '../output/agenda-packs.ts';
import { readPlanJson } from '../output/plan-json.ts';
import type { Account } from '../wall/rule.ts';
import { agendaWriter } from './agenda-writer.ts';

/** The agendas of the plan in a plan.json as Markdown files, in order of their paths, and their folders. */
export function agendaPacks(
  roster: Roster,
  accounts: readonly Account[],
  planJson: string,
  now: Instant | null,
  fill: Fill | null = null,
): { readonly files: readonly OutputFile[]; readonly folders: readonly string[] } {
  const { value: plan } = readPlanJson({ file: 'plan.json', text: planJson });
  if (plan === null) throw new Error('the plan just made cannot be read');
  const write = agendaWriter(roster, accounts, plan.audience ?? 'manager', now, fill);
  const sessions = byManager<PublishedSession>(plan.sessions);
  const unplaced = byManager<Unplaced>(plan.unplaced);
  const series = byManager<Series>(plan.series);
  // Manager by manager: of an organisation, the agendas of all would take more memory than their files.
  const files = plan.folders.flatMap(({ manager, folder }) => {
    const part = {
      sessions: sessions.get(manager) ?? [],
      unplaced: unplaced.get(manager) ?? [],
      series: series.get(manager) ?? [],
    };
    return packFiles(folder, plan.horizon, write(part).agendas);
  });
  return {
    files: files.sort((a, b) => (a.path < b.path ? -1 : 1)),
    folders: plan.folders.map(({ folder }) => folder),
  };
}

function byManager<T extends { readonly manager: string }>(items: readonly T[]): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(item.manager);
    if (group === undefined) groups.set(item.manager, [item]);
    else group.push(item);
  }
  return groups;
}
