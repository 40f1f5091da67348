/**
 * What the wall costs, in ratios: judging over reading the same lines, and a cold start over an
 * empty one. Run: node bench/run.js wall
 */
import { judge } from '../src/wall/wall.ts';
import { developmentLines, pipelineLines } from '../test/wall/held-out.ts';

function cpu(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const booted = process.cpuUsage();
const start = (booted.user + booted.system) / 1000;
const first = cpu(() => judge(developmentLines[0] ?? ''));
const plan = cpu(() => {
  for (const line of developmentLines.slice(1, 41)) judge(line);
});
console.log(
  `cold: first line ${(first / start).toFixed(2)}, forty more ${(plan / start).toFixed(2)} of the process so far`,
);

const rounds = 30;
for (const [name, lines] of Object.entries({ development: developmentLines, pipeline: pipelineLines })) {
  for (let round = 0; round < rounds; round++) for (const line of lines) judge(line);
  const judged = cpu(() => {
    for (let round = 0; round < rounds; round++) for (const line of lines) judge(line);
  });
  let letters = 0;
  const read = cpu(() => {
    for (let round = 0; round < rounds * 10; round++) {
      for (const line of lines)
        letters += line
          .normalize('NFKC')
          .toLowerCase()
          .split(/[^\p{L}\p{N}]+/u).length;
    }
  });
  const perSecond = Math.round((1000 * rounds * lines.length) / judged);
  console.log(
    `${name}: ${perSecond} lines a second of CPU; ${((10 * judged) / read).toFixed(1)} x splitting into words (${letters})`,
  );
}
