/**
 * Mutants of good plans, and how many of them `cadence verify` finds; and that it finds nothing in the good plans
 * themselves. Run: node bench/run.js mutants [MUTANTS]
 */
import { readFileSync } from 'node:fs';
import { verify } from '../src/verify/verify.ts';
import { publish } from '../test/verify/published.ts';
import { spoil } from '../test/verify/spoil.ts';
import { busyTeam } from '../test/verify/teams.ts';

const rosters = ['northwind', 'meridian', 'crowded', 'harbor', 'trio'];
const wanted = Number(process.argv[2] ?? 200);

async function main(): Promise<void> {
  const kinds = new Map<string, { made: number; found: number }>();
  let alarms = 0;
  const teams = [
    ...rosters.map((name) => ({
      name,
      roster: { text: readFileSync(`fixtures/rosters/${name}.yaml`, 'utf8') },
    })),
    { name: 'busy team', roster: busyTeam },
  ];
  for (const { name, roster } of teams) {
    const { input } = await publish(roster);
    const good = verify(input);
    alarms += good.diagnostics.length;
    let made = 0;
    let found = 0;
    for (const mutant of spoil(input, wanted)) {
      const count = kinds.get(mutant.kind) ?? { made: 0, found: 0 };
      kinds.set(mutant.kind, count);
      made++;
      count.made++;
      if (mutant.found.length > 0) {
        found++;
        count.found++;
      } else
        console.log(
          `  not found: ${mutant.kind}: ${mutant.row.uid} ${mutant.row.title} ${mutant.row.period}`,
        );
    }
    console.log(
      `${name}: ${good.sessions} sessions, ${good.diagnostics.length} false alarms; ${found} of ${made} mutants found`,
    );
  }
  for (const [kind, { made, found }] of kinds)
    console.log(`${String(found).padStart(5)} of ${String(made).padStart(4)}  ${kind}`);
  const all = [...kinds.values()];
  const made = all.reduce((sum, each) => sum + each.made, 0);
  const found = all.reduce((sum, each) => sum + each.found, 0);
  console.log(
    `${found} of ${made} mutants of ${kinds.size} kinds found (${((100 * found) / made).toFixed(1)} %), ${alarms} false alarms`,
  );
}

main();
