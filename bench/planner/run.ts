/**
 * The planner against a bound that no plan is below. `node bench/run.js planner --help` says how to ask.
 */

import { parseArgs } from 'node:util';
import type { Highs } from 'highs';
import { highsSolver } from '../../src/cli/plan/highs-solver.ts';
import { exactly } from '../../src/schedule/exact/exact-team.ts';
import type { Proof } from '../../src/schedule/exact/prove.ts';
import type { Solver } from '../../src/schedule/exact/solver.ts';
import { planSchedule } from '../../src/schedule/plan-schedule.ts';
import type { Effort } from '../../src/schedule/planning.ts';
import { check } from '../../test/schedule/checker.ts';
import { type Instance, instanceOf } from './instance.ts';
import { score } from './objective.ts';

const { values: given } = parseArgs({
  options: {
    managers: { type: 'string', default: '200' },
    first: { type: 'string', default: '1001' },
    exact: { type: 'string', default: '60' },
    seconds: { type: 'string', default: '60' },
    effort: { type: 'string', default: 'normal' },
    each: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (given.help) {
  console.log(
    'node bench/run.js planner [--managers 200] [--first SEED] [--exact HOW_MANY] [--seconds PER_MANAGER] [--effort quick|normal|thorough] [--each]',
  );
  process.exit();
}
const managers = Number(given.managers);
const first = Number(given.first);
const exact = Math.min(managers, Number(given.exact));
const effort = given.effort as Effort;

function plan(
  instance: Instance,
  onProof: ((proof: Proof) => void) | null = null,
  solver: Solver | null = null,
) {
  const { roster, horizon, availability, axis } = instance;
  return planSchedule({
    roster,
    horizon,
    availability,
    axis,
    previous: null,
    earliest: null,
    effort,
    ...(solver === null || onProof === null
      ? {}
      : { improve: exactly({ solver, seconds: Number(given.seconds), onProof }) }),
  });
}

/** The checker's people have their holidays by date. */
function violations(instance: Instance, schedule: ReturnType<typeof plan>): number {
  const { roster, horizon, busy, book } = instance;
  const people = roster.people.map((one) => ({
    ...one,
    holidays: {
      ...one.holidays,
      add: one.holidays.regions.flatMap((region) => [
        ...book.between(region, horizon.firstDay - 7, horizon.lastDay + 14),
      ]),
    },
  }));
  const found = check({ roster: { ...roster, people }, horizon, busy, schedule });
  for (const { rule, detail } of found.slice(0, 5))
    console.log(`  broken, seed ${instance.seed}: ${rule} ${detail}`);
  return found.length;
}

const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ??
  Number.NaN;
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const percent = (value: number): string => `${(100 * value).toFixed(2)} %`;

const instances: Instance[] = [];
for (let i = 0; i < managers; i++) instances.push(await instanceOf(first + i));

// Warm: the first plans pay for compiling.
for (const instance of instances.slice(0, 20)) plan(instance);
const times: number[] = [];
const own = instances.map((instance) => {
  const began = process.cpuUsage();
  const schedule = plan(instance);
  const { user, system } = process.cpuUsage(began);
  times.push((user + system) / 1000);
  return { instance, schedule, score: score(instance, schedule) };
});
const sessions = sum(own.map(({ schedule }) => schedule.sessions.length));
const excused = sum(own.map(({ schedule }) => schedule.unplaced.filter((one) => one.excused).length));
console.log(`${managers} managers, ${sum(instances.map(({ roster }) => roster.people.length - 1))} reps`);
console.log(`${sessions} sessions, ${excused} excused, effort ${effort}`);
console.log(`displaced: ${sum(own.map(({ score }) => score.displaced))}`);
console.log(`unplaced though both calendars have a start: ${sum(own.map(({ score }) => score.unplaced))}`);
console.log(`cost: ${sum(own.map(({ score }) => score.cost))}`);
const terms: Record<string, number> = {};
for (const { score } of own)
  for (const [term, cost] of Object.entries(score.terms)) terms[term] = (terms[term] ?? 0) + cost;
console.log(
  `  ${Object.entries(terms)
    .map(([term, cost]) => `${term} ${cost}`)
    .join(', ')}`,
);
console.log(
  `time a manager, warm: ${(sum(times) / times.length).toFixed(1)} ms mean, ${quantile(times, 0.5).toFixed(1)} median, ${quantile(times, 0.95).toFixed(1)} p95`,
);
if (exact > 0) {
  const { default: load } = await import('highs');
  const solver = await highsSolver(load as unknown as () => Promise<Highs>);
  const gaps: number[] = [];
  const solving: number[] = [];
  let bounds = 0;
  let costs = 0;
  let best = 0;
  let displaced = 0;
  let least = 0;
  let left = 0;
  let optimal = 0;
  for (const one of own.slice(0, exact)) {
    const { instance } = one;
    let proof: Proof | null = null;
    const began = process.cpuUsage();
    const schedule = plan(
      instance,
      (found) => {
        proof = found;
      },
      solver,
    );
    const { user, system } = process.cpuUsage(began);
    solving.push((user + system) / 1000);
    const found = proof as Proof | null;
    if (found === null) throw new Error('no proof');
    const proven = score(instance, schedule);
    bounds += found.bound;
    if (found.cost === found.bound) optimal++;
    costs += one.score.cost;
    best += proven.cost;
    displaced += one.score.displaced;
    least += proven.displaced;
    left += Math.max(0, one.score.unplaced - proven.unplaced);
    const gap = (one.score.cost - found.bound) / Math.max(1, found.bound);
    gaps.push(gap);
    const isBroken = found.bound > one.score.cost || found.bound > proven.cost;
    if (given.each || isBroken) {
      console.log(
        `  ${instance.seed}: ${instance.roster.people.length - 1} reps, bound ${found.bound}, cost ${one.score.cost} (${percent(gap)}), with the solver ${proven.cost}/${found.cost}, displaced ${one.score.displaced}/${proven.displaced}, unplaced ${one.score.unplaced}/${proven.unplaced}, ${times[own.indexOf(one)]?.toFixed(0)} ms, solver ${(solving.at(-1) as number).toFixed(0)} ms${isBroken ? '  BOUND ABOVE A PLAN' : ''}`,
      );
    }
  }
  console.log(`against the bound, ${exact} managers:`);
  console.log(
    `  gap: median ${percent(quantile(gaps, 0.5))}, aggregate ${percent(costs / bounds - 1)}, p90 ${percent(quantile(gaps, 0.9))}, max ${percent(Math.max(...gaps))}`,
  );
  console.log(`  within 1 %: ${percent(gaps.filter((gap) => gap <= 0.01).length / exact)}`);
  console.log(
    `  with the solver's plan: aggregate ${percent(best / bounds - 1)}, ${optimal} proven to be the best`,
  );
  console.log(`  displaced: ${displaced}, with the solver ${least}: ${(displaced / least).toFixed(4)}`);
  console.log(`  left unplaced that the solver places: ${left}`);
  console.log(
    `  solver, of the processor: ${(quantile(solving, 0.5) / 1000).toFixed(2)} s median, ${(quantile(solving, 0.9) / 1000).toFixed(1)} p90, ${(Math.max(...solving) / 1000).toFixed(1)} max`,
  );
}
console.log(`hard rules broken: ${sum(own.map(({ instance, schedule }) => violations(instance, schedule)))}`);
