import type { Command } from './command.ts';
import { format, json } from './report-options.ts';

export const doctor = {
  name: 'doctor',
  summary: 'Say what is wrong with calendar files',
  description: [
    `Judges any .ics file, of cadence or of another program, by the octet: lines, zones, times, recurrence,
texts and people, by RFC 5545 and by what Google, Outlook, Apple, Thunderbird and others do with it. Each finding
has its line and its cure; cadence explain CODE says more.`,
    `Exit code 1 where there is an error. Warnings are for what the standard allows and some programs get wrong.`,
  ],
  arguments: [
    {
      name: 'FILE',
      summary: 'Calendar files, or folders of them; - is standard input',
      required: true,
      many: true,
      values: 'file',
    },
  ],
  options: [format, { ...json, summary: 'The same as --format json' }],
  examples: [
    { line: 'cadence doctor export.ics', does: 'see why a program does not import a file' },
    { line: 'cadence doctor calendars --format github', does: 'judge a folder in CI' },
  ],
  load: async () => (await import('../run-doctor.ts')).runDoctor,
} as const satisfies Command;
