// How many times faster the calendar writer is than other writers on the same events, run in turn in one
// process (libical in C in a process of its own, timed inside it), medians. Each event has an agenda of 600
// characters that no other has; times are in UTC, as `ics` has no other.
//   node bench/writer.js [EVENTS] [ROUNDS]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import ICAL from 'ical.js';
import { createEvents } from 'ics';
import { byIcalGenerator, byTsIcs } from './writer-libraries.js';

const count = Number(process.argv[2] ?? 20_000);
const rounds = Number(process.argv[3] ?? 2);
const folder = mkdtempSync(join(tmpdir(), 'cadence-writer-'));
const root = fileURLToPath(new URL('..', import.meta.url));

/** Sentences with the commas, semicolons and ends of lines that agendas have. */
const SENTENCES = [
  'What went well since we last met, and what made it so?',
  'Pick one conversation; listen to the first five minutes of it together.',
  'Where did you hold back, and what would you try next time?',
  'Practise the opening twice: once as it was, once as you want it.',
  'What do you want to be known for by the end of this quarter?',
  'Agree on one thing to do before the next session, and on how we will know.',
  'Ask first what I could do differently to help you; note the answer.',
];

function makeEvents() {
  let seed = 42;
  const random = (below) => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
    return seed % below;
  };
  const first = Date.UTC(2027, 0, 4, 14) / 60_000;
  return Array.from({ length: count }, (_, i) => {
    const series = Math.floor(i / 13);
    const lines = [`Rep ${series} and Manager ${series % 100}`, ''];
    for (let length = 0; length < 560; length += lines.at(-1).length + 1) {
      lines.push(`- ${SENTENCES[random(SENTENCES.length)]}`);
    }
    const description = `${lines.join('\n')} ${i} `.slice(0, 590).padEnd(600, '.');
    const start = first + (i % 13) * 10_080 + (series % 5) * 1440;
    return {
      content: {
        uid: `01708992-a1cd-5c17-b097-${String(i).padStart(12, '0')}`,
        start,
        end: start + 30,
        timeZone: null,
        summary: `Pipeline review: Rep ${series} with Manager ${series % 100}`,
        description,
        categories: ['Pipeline review'],
        isPrivate: false,
        status: 'confirmed',
        organizer: { name: `Manager ${series % 100}`, email: `manager${series % 100}@northwind.example` },
        kind: 'pipeline-review',
        series: `7f95d71c${String(series).padStart(8, '0')}`,
        period: `2027-W${String((i % 13) + 1).padStart(2, '0')}`,
        displaced: false,
        alarms: [],
      },
      sequence: 0,
      stamp: 1_704_067_200,
    };
  });
}

function dateParts(minutes) {
  const date = new Date(minutes * 60_000);
  return [
    date.getUTCFullYear(),
    date.getUTCMonth() + 1,
    date.getUTCDate(),
    date.getUTCHours(),
    date.getUTCMinutes(),
  ];
}

function forIcs({ content, sequence, stamp }) {
  return {
    uid: content.uid,
    title: content.summary,
    description: content.description,
    start: dateParts(content.start),
    startInputType: 'utc',
    startOutputType: 'utc',
    end: dateParts(content.end),
    endInputType: 'utc',
    endOutputType: 'utc',
    sequence,
    timestamp: stamp * 1000,
    status: 'CONFIRMED',
    transp: 'OPAQUE',
    categories: content.categories,
    organizer: content.organizer,
  };
}

function byIcs(events) {
  const { error, value } = createEvents(events.map(forIcs));
  if (error) throw error;
  return value.length;
}

function byIcalJs(events) {
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', '-//coaching-cadence//cadence//EN');
  for (const { content, sequence, stamp } of events) {
    const event = new ICAL.Component('vevent');
    const time = (seconds) => ICAL.Time.fromJSDate(new Date(seconds * 1000), true);
    event.addPropertyWithValue('uid', content.uid);
    event.addPropertyWithValue('dtstamp', time(stamp));
    event.addPropertyWithValue('sequence', sequence);
    event.addPropertyWithValue('dtstart', time(content.start * 60));
    event.addPropertyWithValue('dtend', time(content.end * 60));
    event.addPropertyWithValue('summary', content.summary);
    event.addPropertyWithValue('description', content.description);
    event.addPropertyWithValue('categories', content.categories[0]);
    event.addPropertyWithValue('status', 'CONFIRMED');
    event.addPropertyWithValue('transp', 'OPAQUE');
    const organizer = event.addPropertyWithValue('organizer', `mailto:${content.organizer.email}`);
    organizer.setParameter('cn', content.organizer.name);
    calendar.addSubcomponent(event);
  }
  return calendar.toString().length;
}

/** Seconds a round, or null where there is no compiler or no libical to link with. */
function byLibical(events) {
  const program = join(folder, 'writer-peer');
  const compiled = spawnSync('cc', ['-O2', join(root, 'bench/writer-peer.c'), '-lical', '-o', program]);
  if (compiled.status !== 0) return null;
  const rows = events.map(({ content, sequence, stamp }) => {
    const time = (seconds) => new Date(seconds * 1000).toISOString().replace(/[-:]|\.000/g, '');
    return [
      content.uid,
      time(stamp),
      sequence,
      time(content.start * 60),
      time(content.end * 60),
      content.summary,
      content.description.replaceAll('\n', '\u0001'),
      content.categories[0],
      content.organizer.name,
      `mailto:${content.organizer.email}`,
    ].join('\t');
  });
  writeFileSync(join(folder, 'events.tsv'), `${rows.join('\n')}\n`);
  const run = spawnSync(program, [join(folder, 'events.tsv'), String(rounds)], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`writer-peer ended with ${run.status}`);
  return run.stdout
    .trim()
    .split('\n')
    .map((line) => Number(line.split(' ')[0]));
}

/** The most memory of a process that writes ten times as many sessions, over that of one that does not. */
function memoryGrowth(bundle) {
  const peak = (sessions) => {
    const args = ['bench/writer-memory.js', bundle, join(folder, 'memory.ics'), String(sessions)];
    const run = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
    if (run.status !== 0) throw new Error(`writer-memory ended with ${run.status}: ${run.stderr}`);
    return Number(run.stdout);
  };
  const median3 = (sessions) => median([peak(sessions), peak(sessions), peak(sessions)]);
  return median3(100_000) / median3(10_000);
}

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

function seconds(write) {
  const began = performance.now();
  write();
  return (performance.now() - began) / 1000;
}

function report(peer, theirs, ours) {
  const rate = (each) => Math.round(count / each).toLocaleString('en');
  console.log(
    `over ${peer.padEnd(14)} ${(theirs / ours).toFixed(1).padStart(6)} x  (${rate(theirs)} events/s)`,
  );
}

try {
  const bundle = join(folder, 'writer.mjs');
  await build({
    absWorkingDir: root,
    entryPoints: ['src/calendar/write-calendar.ts'],
    outfile: bundle,
    bundle: true,
    format: 'esm',
    platform: 'node',
  });
  const { writeCalendar } = await import(pathToFileURL(bundle).href);
  const events = makeEvents();
  let length = 0;
  const byUs = () => {
    length = writeCalendar({ name: 'Reviews', timeZone: null, zones: [], events }).length;
  };
  let icsLength = 0;
  const times = { us: [], ics: [], icalJs: [], tsIcs: [], icalGenerator: [] };
  for (let round = 0; round < rounds; round++) {
    // Ours several times a round: the others give the optimizing compiler seconds to warm up.
    for (let i = 0; i < 5; i++) times.us.push(seconds(byUs));
    times.icalJs.push(seconds(() => byIcalJs(events)));
    times.tsIcs.push(seconds(() => byTsIcs(events)));
    times.icalGenerator.push(seconds(() => byIcalGenerator(events)));
    times.ics.push(
      seconds(() => {
        icsLength = byIcs(events);
      }),
    );
  }
  const us = median(times.us);
  console.log(`${count} events, ${(length / 1e6).toFixed(1)} MB, median of ${rounds} rounds`);
  console.log(`cadence ${Math.round(count / us).toLocaleString('en')} events/s; faster`);
  report('ics', median(times.ics), us);
  report('ts-ics', median(times.tsIcs), us);
  report('ical-generator', median(times.icalGenerator), us);
  report('ical.js', median(times.icalJs), us);
  console.log(`bytes over those of ics: ${(length / icsLength).toFixed(3)} x`);
  console.log(`memory for 100,000 sessions over 10,000: ${memoryGrowth(bundle).toFixed(2)} x`);
  const libical = byLibical(events);
  if (libical === null)
    console.log('over libical: NOT MEASURED, as it cannot be compiled here (libical-dev)');
  else report('libical in C', median(libical), us);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
