import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Which room may import which, and which package: a reason a row. Lower never imports higher. */
const rooms: Record<string, { may: readonly string[]; packages: readonly string[]; because: string }> = {
  'model.ts': {
    may: ['development.ts', 'look.ts'],
    packages: [],
    because: 'types only: every room speaks them, none owns them',
  },
  'development.ts': {
    may: ['model.ts'],
    packages: [],
    because: 'the part of those types that is about what a person works on; others have it from the model',
  },
  'look.ts': {
    may: ['model.ts', 'development.ts'],
    packages: [],
    because: 'the part of those types that is about what calendar programs show, and in which files',
  },
  'fnv1a.ts': {
    may: [],
    packages: [],
    because: 'one hash for all that only has to tell texts apart',
  },
  'kept.ts': {
    may: [],
    packages: [],
    because: 'the same texts, days and people come up over and over',
  },
  'web-assembly.ts': {
    may: [],
    packages: [],
    because: 'starts what rooms have as WebAssembly, whatever it says',
  },
  diagnostics: {
    may: ['model.ts'],
    packages: [],
    because: 'every room reports problems, so it stands below all of them',
  },
  time: {
    may: ['model.ts', 'diagnostics'],
    packages: ['date-fns', '@date-fns/utc'],
    because: 'calendar arithmetic knows nobody; date-fns for ISO weeks and months, at the edges',
  },
  roster: {
    may: ['model.ts', 'diagnostics', 'time'],
    packages: ['yaml'],
    because: 'text to Roster; needs dates, zones and regions to judge the values',
  },
  availability: {
    may: ['model.ts', 'diagnostics', 'time'],
    packages: [],
    because: 'when a person is free follows from the person and the calendar alone',
  },
  schedule: {
    may: ['model.ts', 'fnv1a.ts', 'web-assembly.ts', 'diagnostics', 'time', 'availability'],
    packages: [],
    because: 'the planner sees availability, never text or files',
  },
  wall: {
    may: ['model.ts', 'diagnostics'],
    packages: [],
    because: 'a judge of text that knows nothing of rosters can be used on any text',
  },
  agenda: {
    may: ['model.ts', 'fnv1a.ts', 'kept.ts', 'diagnostics', 'time', 'wall'],
    packages: [],
    because: 'agendas depend on the person and the date, not on how the slot was found',
  },
  templates: {
    may: ['model.ts', 'diagnostics', 'time'],
    packages: ['mustache'],
    because: 'fills in what others wrote; what agendas say and where the wall stands is handed to it',
  },
  goals: {
    may: ['model.ts', 'fnv1a.ts', 'diagnostics', 'time'],
    packages: [],
    because:
      'written plans are texts with dates in them; what agendas make of their goals is not theirs to know',
  },
  calendar: {
    may: ['model.ts', 'kept.ts', 'web-assembly.ts', 'diagnostics', 'time'],
    packages: [],
    because: 'RFC 5545 in and out',
  },
  insight: {
    may: ['model.ts', 'diagnostics', 'time'],
    packages: [],
    because: 'numbers about a plan, from the plan',
  },
  output: {
    may: ['model.ts', 'kept.ts', 'diagnostics', 'time', 'calendar', 'agenda', 'insight'],
    packages: [],
    because: 'renders what the rooms below made',
  },
  assembly: {
    may: [
      'model.ts',
      'diagnostics',
      'time',
      'availability',
      'schedule',
      'agenda',
      'wall',
      'calendar',
      'insight',
      'output',
      'templates',
    ],
    packages: [],
    because: 'joins the rooms for one unit of an organisation at a time, wherever it is planned',
  },
  doctor: {
    may: ['model.ts', 'diagnostics', 'time', 'calendar'],
    packages: [],
    because: 'judges octets by itself; how dates and rules are read, the reader of busy calendars knows',
  },
  caldav: {
    may: ['model.ts', 'diagnostics', 'time', 'calendar'],
    packages: ['saxes'],
    because:
      'what is asked of a server and what its answers mean, decided without sending anything; saxes for XML',
  },
  guide: {
    may: [],
    packages: [],
    because: 'text about calendar programs, and nothing else',
  },
  verify: {
    may: ['model.ts', 'diagnostics', 'time'],
    packages: [],
    because: 'a second opinion on plans is worth nothing with a line of the planner or the writer in it',
  },
  'assemble.ts': {
    may: [
      'assembly',
      'model.ts',
      'diagnostics',
      'time',
      'roster',
      'availability',
      'schedule',
      'agenda',
      'wall',
      'calendar',
      'insight',
      'output',
    ],
    packages: [],
    because: 'the one place where the rooms are joined, still pure',
  },
  'index.ts': {
    may: [
      'model.ts',
      'diagnostics',
      'time',
      'roster',
      'availability',
      'schedule',
      'agenda',
      'wall',
      'calendar',
      'insight',
      'output',
      'assembly',
      'assemble.ts',
    ],
    packages: [],
    because: 'the library for scripts shows what is below it and adds nothing',
  },
  cli: {
    may: [
      'model.ts',
      'diagnostics',
      'time',
      'roster',
      'availability',
      'schedule',
      'agenda',
      'wall',
      'calendar',
      'insight',
      'output',
      'assembly',
      'verify',
      'doctor',
      'caldav',
      'guide',
      'goals',
      'templates',
      'assemble.ts',
    ],
    packages: ['commander', 'chalk', 'inquirer', 'highs'],
    because: 'the only room with a terminal, a disk and a clock; nothing imports it',
  },
};

/** What would make a result depend on the machine, and so stays in cli/. */
const impure: readonly { pattern: RegExp; because: string }[] = [
  { pattern: /\bprocess\./, because: 'environment and exit belong to the command line' },
  { pattern: /\bconsole\./, because: 'rooms return text and never print' },
  { pattern: /['"]node:/, because: 'no files, no network, no system below the command line' },
  { pattern: /\bDate\.now\b|new Date\(\)/, because: 'the clock is a parameter' },
  { pattern: /\bMath\.random\b/, because: 'the same input gives the same bytes' },
  { pattern: /\bIntl\b/, because: "Node's zone data and locale differ from machine to machine" },
  { pattern: /\btoLocale\w*\(|\blocaleCompare\(/, because: 'the locale differs from machine to machine' },
  {
    pattern: /\.(get|set)(Hours|Minutes|Date|Day|Month|FullYear)\(/,
    because: "local-time methods read the machine's zone",
  },
];

const src = new URL('../src/', import.meta.url).pathname;

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(src, join(entry.parentPath, entry.name)))
    .sort();
}

const files = filesBelow(src);
/** AssemblyScript: its unmanaged classes have no objects, they are the layout of memory. */
const isAssembly = (file: string): boolean => file.startsWith('schedule/search/assembly/');
const roomOf = (file: string): string => file.split('/')[0] ?? file;
const withoutComments = (text: string): string =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
    .replace(/(^|\s)\/\/.*$/gm, '$1');

function importsOf(file: string): string[] {
  const text = withoutComments(readFileSync(join(src, file), 'utf8'));
  const specifiers =
    /^(?:import|export)\b[^'";]*?\bfrom\s*['"]([^'"]+)['"]|\bimport\s*\(\s*['"]([^'"]+)['"]|^import\s*['"]([^'"]+)['"]/gm;
  return [...text.matchAll(specifiers)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

describe('architecture', () => {
  it('has a row for every room, and a room for every row', () => {
    expect([...new Set(files.map(roomOf))].sort()).toEqual(Object.keys(rooms).sort());
  });

  it.each(Object.entries(rooms))('%s imports only what its row allows', (room, row) => {
    const broken: string[] = [];
    for (const file of files.filter((f) => roomOf(f) === room)) {
      for (const specifier of importsOf(file)) {
        if (specifier.startsWith('.')) {
          const target = roomOf(relative(src, join(src, dirname(file), specifier)));
          if (target !== room && !row.may.includes(target)) broken.push(`${file} imports ${target}`);
        } else if (specifier.startsWith('node:')) {
          if (room !== 'cli') broken.push(`${file} imports ${specifier}`);
        } else if (!row.packages.includes(packageOf(specifier))) {
          broken.push(`${file} imports ${specifier}`);
        }
      }
    }
    expect(broken, row.because).toEqual([]);
  });

  it.each(impure)('nothing outside cli/ matches $pattern', ({ pattern, because }) => {
    const broken = files
      .filter((file) => roomOf(file) !== 'cli')
      .filter((file) => pattern.test(withoutComments(readFileSync(join(src, file), 'utf8'))));
    expect(broken, because).toEqual([]);
  });

  it('has no default exports, no classes but errors, and no drawer for odds and ends', () => {
    const broken: string[] = [];
    for (const file of files) {
      const text = withoutComments(readFileSync(join(src, file), 'utf8'));
      if (/^export default\b/m.test(text)) broken.push(`${file}: default export`);
      const isClass = /^\s*(?:export )?(?:abstract )?class (?!\w+ extends (?:\w*Error)\b)/m.test(text);
      if (isClass && !isAssembly(file)) {
        broken.push(`${file}: class`);
      }
      if (/(^|\/)(helpers?|utils?|managers?|services?|common|misc)(\.ts|\/)/.test(file)) {
        broken.push(`${file}: name says nothing`);
      }
    }
    expect(broken).toEqual([]);
  });

  it('keeps every file to one concept: 350 lines at most, data tables aside', () => {
    const data =
      /^(time\/zones\/data\.ts|time\/holidays\/data\/|agenda\/questions\/|wall\/rules\/|wall\/evidence-weights\.ts$|wall\/rule-keys\.ts$|roster\/fields\.ts$)/;
    const long = files
      .filter((file) => !data.test(file))
      .map((file) => ({ file, lines: readFileSync(join(src, file), 'utf8').split('\n').length }))
      .filter(({ lines }) => lines > 350);
    expect(long).toEqual([]);
  });

  it('keeps the top level of the card', () => {
    const top = readdirSync(new URL('..', import.meta.url).pathname);
    for (const name of ['src', 'bin', 'fixtures', 'test', 'package.json', 'tsconfig.json', 'README.md']) {
      expect(top).toContain(name);
    }
  });
});
