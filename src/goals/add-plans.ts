import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Goal, Person } from '../model.ts';
import { readPlan } from './read-plan.ts';

/** Reads a file beside the roster by the path that the roster has for it; problems where it cannot be read. */
export type ReadText = (
  path: string,
) => { readonly file: string; readonly text: string } | { readonly problems: readonly Diagnostic[] };

export interface WithPlans {
  /** The same people, with the goals of their written plans after those of the roster. */
  readonly people: readonly Person[];
  readonly sources: readonly { readonly file: string; readonly text: string }[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Adds what written plans say. A plan that cannot be read costs nobody a session: it is told, and left out. */
export function addPlans(people: readonly Person[], read: ReadText): WithPlans {
  const sources: { readonly file: string; readonly text: string }[] = [];
  const diagnostics: Diagnostic[] = [];
  const added = people.map((person): Person => {
    const { development } = person;
    if (development.plan === undefined) return person;
    const source = read(development.plan.path);
    if ('problems' in source) {
      const { place } = development.plan;
      for (const each of source.problems) diagnostics.push({ ...each, severity: 'warning', place });
      return person;
    }
    sources.push(source);
    const plan = readPlan(source);
    diagnostics.push(...plan.diagnostics);
    // A goal of the roster that the plan has too is what the plan says of it, done or not.
    const planned = new Set([...plan.goals, ...plan.revenue].map(({ text }) => text).concat(plan.done));
    const others = (goals: readonly Goal[]): Goal[] => goals.filter(({ text }) => !planned.has(text));
    const revenue = [...others(development.revenue ?? []), ...plan.revenue];
    return {
      ...person,
      development: {
        ...development,
        goals: [...others(development.goals), ...plan.goals],
        revenue,
      },
    };
  });
  return { people: added, sources, diagnostics };
}
