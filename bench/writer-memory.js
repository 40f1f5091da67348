// Run by bench/writer.js in a process of its own: writes so many sessions to a file as they are made, and
// prints the most memory the process ever had, in KB.
//   node bench/writer-memory.js BUNDLE FILE SESSIONS
import { closeSync, openSync, writeSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const [bundle, file, sessions] = process.argv.slice(2);
const { calendarChunks } = await import(pathToFileURL(bundle).href);
const first = Date.UTC(2027, 0, 4, 14) / 60_000;

function* events(count) {
  for (let i = 0; i < count; i++) {
    const series = Math.floor(i / 13);
    const start = first + (i % 13) * 10_080 + (series % 5) * 1440;
    yield {
      content: {
        uid: `01708992-a1cd-5c17-b097-${String(i).padStart(12, '0')}`,
        start,
        end: start + 30,
        timeZone: null,
        summary: `Pipeline review: Rep ${series % 1000} with Manager ${series % 100}`,
        description: `${i}: what went well, and what made it so?\n`.repeat(14),
        categories: ['Pipeline review'],
        isPrivate: false,
        status: 'confirmed',
        organizer: { name: `Manager ${series % 100}`, email: `manager${series % 100}@northwind.example` },
        kind: 'pipeline-review',
        series: `7f95d71c${String(series % 1000).padStart(8, '0')}`,
        period: `2027-W${String((i % 13) + 1).padStart(2, '0')}`,
        displaced: false,
        alarms: [],
      },
      sequence: 0,
      stamp: 1_704_067_200,
    };
  }
}

const out = openSync(file, 'w');
for (const chunk of calendarChunks({
  name: 'R',
  timeZone: null,
  zones: [],
  events: events(Number(sessions)),
})) {
  writeSync(out, chunk);
}
closeSync(out);
console.log(process.resourceUsage().maxRSS);
