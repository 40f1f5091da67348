import type { Command } from './command.ts';
import { format, json } from './report-options.ts';
import { now, planArgument, rosterFormat, rosterOptions } from './roster-options.ts';

export const verify = {
  name: 'verify',
  summary: 'Hold published calendars against the roster',
  description: [
    `Reads the calendars in a folder as a calendar program would, and the roster they were planned from,
and shows every rule that is broken: hours, holidays, leave, busy time, double bookings, missing sessions, homes,
reasons that are not true, and what an event must say. It shares no code with the planner or the writer.`,
    `Exit code 1 where a rule is broken. What has begun by now is kept as it was published, whatever has become
of the roster since, and is told as a warning; --now takes another time for the clock. So is what --freeze left
alone, where verify is given the same days.`,
  ],
  arguments: [planArgument],
  options: [
    {
      long: 'roster',
      value: 'ROSTER',
      values: 'file',
      summary: 'The roster in YAML, JSON or CSV; - is standard input',
    },
    now,
    {
      long: 'freeze',
      value: 'DAYS',
      summary: 'Take what begins in the next days as kept too; the same days as for cadence plan',
    },
    format,
    { ...json, summary: 'The same as --format json' },
    ...rosterOptions,
    rosterFormat,
  ],
  examples: [
    {
      line: 'cadence verify calendars --roster roster.yaml',
      does: 'show every broken rule, or that there is none',
    },
    {
      line: 'cadence verify calendars --roster roster.yaml --freeze 7',
      does: 'the same after cadence plan --freeze 7',
    },
    {
      line: 'cadence verify calendars --roster roster.yaml --format sarif > calendars.sarif',
      does: 'report to code scanning',
    },
  ],
  load: async () => (await import('../run-verify.ts')).runVerify,
} as const satisfies Command;
