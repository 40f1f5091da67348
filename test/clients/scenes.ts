import { readdirSync, readFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';

/** One run of `cadence plan`. */
export interface Step {
  /** The roster's path, and its text. */
  readonly roster: string;
  readonly text: string;
  /** The command line after the roster. */
  readonly line: readonly string[];
}

/** A plan, and how people come and go under it: what calendar programs are given. */
export interface Scene {
  readonly name: string;
  readonly steps: readonly [Step, Step];
}

interface Golden {
  readonly tree: 'whole' | 'hashes' | 'none';
  readonly steps: readonly (readonly string[])[];
}

/** Every golden folder whose files are in the repository, and layouts of the others' rosters. */
export function smallScenes(): Scene[] {
  return [
    ...goldenScenes('whole'),
    // The clocks change on Lord Howe and in New Zealand, each by its own measure.
    twice('night-shifts-in-series', [
      step('harbor.yaml', ['--from', '2027-03-22', '--to', '2027-04-11', '--out', 'out', '--series']),
    ]),
    twice('odd-names-in-series', [
      step('odd-names.yaml', ['--from', '2027-02-08', '--to', '2027-02-21', '--out', 'out', '--series']),
    ]),
    twice(
      'looks-in-series-by-rep',
      ['looks.yaml', 'looks-changed.yaml'].map((roster) =>
        step(roster, [...FEBRUARY, '--out', 'out', '--series', '--split-by', 'rep']),
      ),
    ),
    twice(
      'looks-in-invitations',
      ['looks.yaml', 'looks-changed.yaml'].map((roster) =>
        step(roster, [...FEBRUARY, '--out', 'out', '--invite']),
      ),
    ),
  ];
}

const FEBRUARY = ['--from', '2027-02-08', '--to', '2027-02-28', '--now', '2027-01-29T12:00:00Z'];

/** Golden folders of which the repository has hashes alone: whole quarters. */
export function quarters(): Scene[] {
  // Forty people say nothing that ten do not, and take as long as all the rest.
  return goldenScenes('hashes').filter(({ name }) => name !== 'organization');
}

function goldenScenes(tree: Golden['tree']): Scene[] {
  return readdirSync('fixtures/golden').flatMap((name): Scene[] => {
    const golden = JSON.parse(readFileSync(`fixtures/golden/${name}/case.json`, 'utf8')) as Golden;
    if (golden.tree !== tree) return [];
    const written = golden.steps.filter((args) => !args.includes('--check') && !args.includes('--dry-run'));
    return [
      twice(
        name,
        written.map(([, roster = '', ...line]) => ({ roster, text: readFileSync(roster, 'utf8'), line })),
      ),
    ];
  });
}

function step(name: string, line: readonly string[]): Step {
  const roster = `fixtures/rosters/${name}`;
  return { roster, text: readFileSync(roster, 'utf8'), line };
}

/** The first and the last of some steps; where nothing changes between them, life comes in between. */
function twice(name: string, steps: readonly Step[]): Scene {
  const [first] = steps;
  const last = steps.at(-1);
  if (first === undefined || last === undefined) throw new Error(`${name} plans nothing`);
  return { name, steps: [first, first.text === last.text ? afterLife(first) : last] };
}

/** The same three weeks later: the first rep has leave, and the last has left. */
function afterLife({ roster, text, line }: Step): Step {
  if (!/\.(?:yaml|json)$/.test(roster)) {
    return { roster, line, text: text.trimEnd().split('\n').slice(0, -1).join('\n') };
  }
  const team = parse(text) as { people: { email: string; manager?: string; leave?: string[] }[] };
  const first = team.people.find(({ manager }) => manager !== undefined);
  const last = team.people.findLast(
    (one) => one !== first && team.people.every(({ manager }) => manager !== one.email),
  );
  const from = line[line.indexOf('--from') + 1] ?? '';
  const day = line.includes('--from') ? from : '2027-01-04';
  const secondWeek = new Date(Date.parse(day) + 8 * 86_400_000).toISOString().slice(0, 10);
  if (first !== undefined) first.leave = [secondWeek];
  const changed = { ...team, people: team.people.filter((one) => one !== last) };
  return { roster, line, text: roster.endsWith('.json') ? JSON.stringify(changed) : stringify(changed) };
}
