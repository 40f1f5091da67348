/**
 * The library, for scripts: pure functions from texts to texts. No files, no clock, no environment; what goes
 * wrong with an input comes back as diagnostics, and only a bug throws.
 *
 * @example
 * const { value: roster, diagnostics } = await readRoster({ file: 'team.yaml', text }, {});
 * const { result } = await assemble({ roster, horizon: { by: 'quarter', quarter: { year: 2027, quarter: 1 } },
 *   now: 0, stamp: null, utc: false, previous: null, busy: new Map() });
 * for (const { path, text } of result.files) ...
 */
export { type Assembled, type AssembleInput, assemble, type HorizonChoice } from './assemble.ts';
export type { Change, ChangeName } from './calendar/change.ts';
export { type Code, codes } from './diagnostics/codes/index.ts';
export type { Diagnostic, Outcome, Severity } from './diagnostics/diagnostic.ts';
export type { ManagerSummary, RepSummary, SeriesSummary, Summary } from './insight/summary.ts';
export type * from './model.ts';
export { readPlanJson } from './output/plan-json.ts';
export { readRoster } from './roster/read-roster.ts';
export { formatDay, parseDay } from './time/day.ts';
export { formatInstant, parseInstant } from './time/instant.ts';
export { splitAtWall } from './wall/split-at-wall.ts';
export { judge } from './wall/wall.ts';
