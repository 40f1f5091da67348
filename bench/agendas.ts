/**
 * How much of what a pair reads in its sessions it has read before in them, word for word, check-in and commitment
 * aside: in a quarter and in 52 weeks, for pairs of every sort.
 *   node bench/run.js agendas [--list]
 */
import { writeAgendas } from '../src/agenda/write-agendas.ts';
import type { Kind } from '../src/model.ts';
import { splitAtWall } from '../src/wall/split-at-wall.ts';
import { sessionsOf } from '../test/agenda/people.ts';
import { type Count, repeatsIn } from '../test/agenda/repeats.ts';
import { everySort } from '../test/agenda/team.ts';

const isListed = process.argv.includes('--list');
const kinds: readonly Kind[] = ['pipeline-review', 'development-session'];
const measures = ['items', 'lines', 'preparation', 'questions'] as const;
const percent = ({ all, again }: Count): string => `${((100 * again.length) / all).toFixed(1)} %`;

for (const weeks of [13, 52]) {
  const sessions = sessionsOf(everySort, weeks);
  const { agendas } = writeAgendas({ roster: everySort, sessions, unplaced: [], wall: splitAtWall });
  console.log(`${weeks} weeks: ${measures.join(', ')} that stood there before`);
  for (const { email: rep, manager } of everySort.people) {
    if (manager === null) continue;
    for (const kind of kinds) {
      const own = agendas.filter((_, at) => sessions[at]?.rep === rep && sessions[at].kind === kind);
      const repeats = repeatsIn(own);
      console.log(`  ${rep} ${kind}: ${measures.map((each) => percent(repeats[each])).join(', ')}`);
      if (isListed) for (const line of new Set(repeats.lines.again)) console.log(`      ${line}`);
    }
  }
}
