import type { PublishedPlan, Roster } from '../../model.ts';

/** Whether anybody in the plan is in the roster; of a plan that names nobody, yes. */
export function isPlanOf({ people }: Roster, plan: PublishedPlan): boolean {
  const emails = new Set(people.map(({ email }) => email));
  const named = [...plan.series, ...plan.sessions, ...plan.outside];
  return named.length === 0 || named.some(({ manager, rep }) => emails.has(manager) || emails.has(rep));
}
