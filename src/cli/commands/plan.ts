import { audience } from './audience-option.ts';
import type { Command, Option } from './command.ts';
import { format, json } from './report-options.ts';
import { now, rosterArgument, rosterFormat, rosterOptions } from './roster-options.ts';

/** Where the calendars go unless --out says otherwise. */
export const DEFAULT_OUT = 'calendars';

/** Where a plan is looked for. */
export const planIn = {
  long: 'out',
  short: 'o',
  value: 'FOLDER',
  values: 'folder',
  summary: `Where the plan is: the folder, or its plan.json; ${DEFAULT_OUT} by default`,
} as const satisfies Option;

export const plan = {
  name: 'plan',
  summary: 'Plan the weeks of a quarter and write the calendars',
  description: [
    `Plans a pipeline review and a development session for every manager and rep of the roster, and
writes them as two separate calendars for each manager, with a plan.json that holds both. Nothing is sent to
anyone: the calendars are files to import or to publish.`,
    `Run again after a change: only what had to change has changed, and a file that stays the same is not
touched. All files are written or none; should the machine stop half-way, the next run puts back what was begun. Files that cadence did not write are not replaced without --force.`,
    `--audience says who may read the agendas: the manager reads all of them; a rep all but the manager's notes;
ops, who only keep the calendars, what a session is for and how its time is parted, and nothing that the roster
says of a person. A folder remembers its audience until another one is given.`,
    `--split-by rep writes a calendar for each rep and kind in the manager's folder, instead of one for all.
--series writes each series as one event that recurs, with an override for each session's agenda;
--invite writes invitations (METHOD:REQUEST), a file each, and importing those can send mail to everybody. A folder
remembers how it is laid out; to change that, take the old calendars out first (docs/calendars.md).`,
    `A plan continues the one before it: what was published and still holds stays where it is. What leave, holidays
or new hours rule out moves into free time, with its cause beside it. New people fit in around the others, who move
only where there is no other way. --max-moves limits that, and stops a run that would have to change more.`,
    `--effort says how many steps the search for a better plan takes: ten times as many with thorough, a fifth with
quick. The same roster and effort give the same plan on any machine. --exact hands each team to a mathematical
solver (npm install highs), takes its plan where it is better, and says what no plan can do without: the best there
is, or the gap that is left when --time-limit is over. What is new is planned so; what was published stays.`,
    `With none of --quarter, --from and --to, the quarter is the one that the current week belongs to.
SOURCE_DATE_EPOCH in the environment stands for the clock; --now comes before it.`,
  ],
  arguments: [rosterArgument],
  options: [
    { long: 'quarter', value: 'QUARTER', summary: 'Plan this quarter of the fiscal year: 2027-Q1' },
    { long: 'from', value: 'DATE', summary: 'Plan the weeks whose Monday falls on this day or later' },
    { long: 'to', value: 'DATE', summary: 'Plan the weeks whose Monday falls on this day or earlier' },
    {
      long: 'out',
      short: 'o',
      value: 'FOLDER',
      values: 'folder',
      summary: `The folder to write, ${DEFAULT_OUT} by default`,
    },
    { long: 'check', summary: 'Write nothing; exit 1 where the folder is not what a run would write' },
    { long: 'dry-run', short: 'n', summary: 'Write nothing; show what a run would change' },
    json,
    {
      long: 'previous',
      value: 'FILE',
      values: 'file',
      summary: 'Continue this plan.json instead of the one in the folder',
    },
    {
      long: 'freeze',
      value: 'DAYS',
      summary: 'Leave alone what was published for the next days, and plan nothing new there',
    },
    {
      long: 'max-moves',
      value: 'NUMBER',
      summary: 'Move at most so many published sessions; exit 1 where more have to change',
    },
    {
      long: 'effort',
      value: 'EFFORT',
      values: ['quick', 'normal', 'thorough'],
      summary: 'How long to search for a better plan, in steps and not in seconds; normal by default',
    },
    {
      long: 'exact',
      summary: 'Have the solver HiGHS prove how far each team’s plan is from the best there is',
    },
    {
      long: 'time-limit',
      value: 'SECONDS',
      summary: 'With --exact: the longest the solver may take for a manager, 60 by default',
    },
    { long: 'strict', summary: 'Write nothing and exit 1 where a due session has no slot' },
    {
      long: 'agendas',
      value: 'FOLDER',
      values: 'folder',
      summary: 'Also write the agendas as Markdown into this folder, a file for each rep and kind',
    },
    audience,
    {
      long: 'split-by',
      value: 'WHO',
      values: ['manager', 'rep'],
      summary: 'Whose sessions share a file: a manager’s, or one rep’s. manager, or as in the folder',
    },
    {
      long: 'series',
      summary: 'Write each series as one event that recurs, with an override for each session',
    },
    {
      long: 'invite',
      summary: 'Write an invitation for each session, a file each; importing them can send mail to everybody',
    },
    {
      long: 'sessions',
      summary: 'Write an event for each session again; the default where the folder has no other',
    },
    { long: 'utc', summary: 'Write times in UTC instead of the manager’s zone' },
    now,
    {
      long: 'shard',
      value: 'I/N',
      summary: 'Plan the I-th of N parts of the organisation; cadence merge puts them together',
    },
    {
      long: 'threads',
      value: 'N',
      summary: 'Plan in so many threads; by default as many as the work and the machine have use for',
    },
    { long: 'force', summary: 'Replace files in the folder that cadence did not write' },
    ...rosterOptions,
    rosterFormat,
    {
      ...format,
      values: [...format.values, 'markdown'],
      summary: 'How problems are shown; markdown prints what changed, for a pull request',
    },
  ],
  examples: [
    { line: 'cadence plan roster.yaml', does: 'plan the current quarter into calendars/' },
    { line: 'cadence plan roster.yaml --quarter 2027-Q1 --out q1', does: 'plan a given quarter into q1/' },
    { line: 'cadence plan roster.yaml --quarter 2027-Q1 --dry-run', does: 'show what a run would change' },
    {
      line: 'cadence plan roster.yaml --quarter 2027-Q1 --check --strict',
      does: 'fail in CI when the calendars are out of date or a session has no slot',
    },
    {
      line: 'cadence plan roster.yaml --quarter 2027-Q1 --exact --time-limit 120',
      does: 'prove how good the plan is, manager by manager',
    },
    {
      line: 'cadence plan roster.yaml --agendas agendas',
      does: 'write the agendas as Markdown too, development and pipeline apart',
    },
    {
      line: 'cadence plan roster.yaml --freeze 7 --max-moves 10',
      does: 'plan again each night: seven days stay, and no slip moves a crowd',
    },
    {
      line: 'cadence plan roster.yaml --quarter 2027-Q2 --out q2 --previous q1/plan.json',
      does: 'go on in a new folder with the same hours and weeks',
    },
    {
      line: 'cadence plan staff.csv --columns name="Full Name",email="Work Email"',
      does: 'plan from an export with its own headings',
    },
    {
      line: 'cadence plan roster.yaml --json | jq .sessions',
      does: 'hand the plan to another program',
    },
  ],
  load: async () => (await import('../plan/run-plan.ts')).runPlan,
} as const satisfies Command;
