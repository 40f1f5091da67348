import type { ManagerFolder, PublishedPlan } from '../model.ts';
import { foldersOf } from './folders.ts';
import { type Shelf, shelvesByManager } from './shelves.ts';

/**
 * The managers' folders with a name for the files of each of their reps. Like a folder, a name stays with its
 * rep for ever and is never given to another.
 */
export function foldersWithReps({ sessions, outside, folders }: PublishedPlan): ManagerFolder[] {
  const reps = new Map<string, Set<string>>();
  for (const { manager, rep } of [...sessions, ...outside]) {
    const known = reps.get(manager);
    if (known === undefined) reps.set(manager, new Set([rep]));
    else known.add(rep);
  }
  return folders.map((each) => {
    const before = each.reps?.map(({ rep, file }) => ({ manager: rep, folder: file })) ?? [];
    const named = foldersOf(reps.get(each.manager) ?? [], before);
    return { ...each, reps: named.map(({ manager: rep, folder: file }) => ({ rep, file })) };
  });
}

/** A shelf for each manager, rep and kind that has sessions. */
export function shelvesByRep(plan: PublishedPlan): Shelf[] {
  return shelvesByManager(plan).flatMap((shelf) => {
    const names = plan.folders.find(({ manager }) => manager === shelf.manager)?.reps ?? [];
    return names.flatMap(({ rep, file }): Shelf[] => {
      const sessions = shelf.sessions.filter((session) => session.rep === rep);
      return sessions.length === 0 ? [] : [{ ...shelf, file: `${file}-${shelf.file}`, rep, sessions }];
    });
  });
}
