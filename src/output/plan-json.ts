import type { Outcome } from '../diagnostics/diagnostic.ts';
import type { PublishedPlan } from '../model.ts';
import { checkPlan } from './plan-json/check-plan.ts';
import { parsePlan } from './plan-json/parse-plan.ts';
import { planJsonChunks } from './plan-json/plan-json-chunks.ts';
import { planRows } from './plan-json/rows.ts';

/** plan.json as one text. */
export function writePlanJson(plan: PublishedPlan): string {
  const rows = planRows(plan);
  let text = '';
  for (const chunk of planJsonChunks(plan, (table) => rows[table], plan.shard)) text += chunk;
  return text;
}

/**
 * The plan in a plan.json. Every field is looked at: what a person, a merge or another program has damaged
 * is told at its place. Never throws.
 */
export function readPlanJson(source: {
  readonly file: string;
  readonly text: string;
}): Outcome<PublishedPlan> {
  const parsed = parsePlan(source);
  return parsed.value === null ? { ...parsed, value: null } : checkPlan(parsed.value, source);
}
