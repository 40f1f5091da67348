import type { OutputFile } from '../../model.ts';
import type { Comparison } from '../folder/compare-folder.ts';
import { openSite } from '../folder/site.ts';
import { changeFolder, type FolderWriter } from '../folder/write-folder.ts';
import type { World } from '../world/world.ts';
import type { OutFolder } from './plan-options.ts';

/** Agendas as files, and all the managers' folders that such files may be in. */
export interface AgendaPacks {
  readonly files: readonly OutputFile[];
  readonly folders: readonly string[];
}

/** The folder of Markdown agendas, and what would have to change in it. */
export interface AgendaFolder {
  readonly out: OutFolder;
  readonly packs: AgendaPacks;
  readonly comparison: Comparison;
}

export function compareAgendas(out: OutFolder, packs: AgendaPacks, world: World): AgendaFolder {
  return { out, packs, comparison: compared(out, packs, world, null) };
}

/** Makes all the differences, or none. Throws as `changeFolder` does. */
export async function writeAgendas({ out, packs, comparison }: AgendaFolder, world: World): Promise<void> {
  if (comparison.differences.length === 0) return;
  await changeFolder(
    out,
    () => true,
    world,
    async (writer) => writer.commit(compared(out, packs, world, writer).differences),
  );
}

function compared(
  out: OutFolder,
  { files, folders }: AgendaPacks,
  world: World,
  writer: FolderWriter | null,
): Comparison {
  const site = openSite(out.path, world.files, writer);
  for (const { path, text } of files) site.offer(path, [text]);
  return site.compare(folders, '.md');
}
