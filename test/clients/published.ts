import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import { memoryWorld } from '../cli/memory-world.ts';
import { cadenceIn, filesBelow } from '../cli/run-cadence.ts';
import type { Scene, Step } from './scenes.ts';
import { type Seen, seenByIcalJs } from './seen.ts';

/** A revision as files that other programs can read. */
export interface Revision {
  /** Calendars, or invitations and cancellations: what holds the whole revision. */
  readonly calendars: readonly string[];
  /** What brings the revision before to this one. */
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly cancelled: readonly string[];
  /** What takes everything out again. */
  readonly undo: readonly string[];
  /** Paths of all. */
  readonly all: readonly string[];
  /** What plan.json has confirmed, with the texts that ical.js reads in single events. */
  readonly sessions: readonly Shown[];
}

/** A session as people see it; minutes of UTC. */
export type Shown = Pick<Seen, 'start' | 'end' | 'summary' | 'description' | 'location'>;

export type Published = Scene & { readonly first: Revision; readonly second: Revision };

type Files = Readonly<Record<string, string>>;

interface Row {
  readonly start: string;
  readonly end: string;
  readonly title: string;
  readonly status: string;
}

/** Publishes both revisions of a scene below `folder`. */
export async function publishTwice(scene: Scene, folder: string): Promise<Published> {
  const [one, two] = await revisionsOf(scene.steps);
  const plainSteps = scene.steps.map(withoutLayout);
  const isPlain = plainSteps.every(({ line }, i) => line.length === scene.steps[i]?.line.length);
  const plain = isPlain ? [one, two] : await revisionsOf(plainSteps);
  return {
    ...scene,
    first: written(one ?? {}, plain[0] ?? {}, {}, join(folder, scene.name, '1')),
    second: written(two ?? {}, plain[1] ?? {}, one ?? {}, join(folder, scene.name, '2')),
  };
}

function withoutLayout(step: Step): Step {
  const line = step.line.filter((word, i, words) => {
    const isSplit = word === '--split-by' || words[i - 1] === '--split-by';
    return !isSplit && word !== '--series' && word !== '--invite';
  });
  return { ...step, line };
}

async function revisionsOf(steps: readonly Step[]): Promise<Files[]> {
  const world = memoryWorld();
  const revisions: Files[] = [];
  for (const { roster, text, line } of steps) {
    for (const path of ['fixtures', 'fixtures/rosters']) world.files.entries.set(`/home/${path}`, null);
    world.files.entries.set(`/home/${roster}`, text);
    const { code, err } = await cadenceIn(world, ['plan', roster, ...line]);
    expect(code, err).toBe(0);
    revisions.push(filesBelow(world, '/home/out'));
  }
  return revisions;
}

/** Writes a revision to the disk; `before` has the files of the one before. */
function written(files: Files, plain: Files, before: Files, folder: string): Revision {
  const names = Object.keys(files).filter((name) => name.endsWith('.ics'));
  const place = (name: string): string => join(folder, name);
  for (const name of names) {
    mkdirSync(dirname(place(name)), { recursive: true });
    writeFileSync(place(name), files[name] ?? '');
  }
  const like = (pattern: RegExp): string[] => names.filter((name) => pattern.test(name));
  const invitations = like(/\/invitations\//);
  const isNew = (name: string): boolean => before[name] === undefined;
  const isChanged = (name: string): boolean => !isNew(name) && before[name] !== files[name];
  return {
    calendars: names.filter((name) => !/\/(?:changes|undo)\//.test(name)).map(place),
    added: [...like(/\/added\.ics$/), ...invitations.filter(isNew)].map(place),
    changed: [...like(/\/changed\.ics$/), ...invitations.filter(isChanged)].map(place),
    cancelled: like(/\/cancelled\.ics$|\/cancellations\//).map(place),
    undo: like(/\/undo(?:\.ics$|\/)/).map(place),
    all: names.map(place),
    sessions: sessionsOf(files, plain),
  };
}

/** What plan.json says, and the texts of the same sessions in calendars of single events. */
function sessionsOf(files: Files, plain: Files): readonly Shown[] {
  const texts = new Map<string, Seen>();
  for (const [path, text] of Object.entries(plain)) {
    if (!path.endsWith('.ics') || path.includes('/changes/')) continue;
    for (const seen of seenByIcalJs(text)) texts.set(`${seen.start} ${seen.summary}`, seen);
  }
  const { sessions } = JSON.parse(files['plan.json'] ?? '') as { sessions: Row[] };
  return sessions
    .filter(({ status }) => status === 'confirmed')
    .map(({ start, end, title }) => {
      const at = Date.parse(start) / 60_000;
      const said = texts.get(`${at} ${title}`);
      if (said === undefined) throw new Error(`no event for ${title} at ${start}`);
      const { description, location } = said;
      return { start: at, end: Date.parse(end) / 60_000, summary: title, description, location };
    });
}
