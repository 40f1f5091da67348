import type { Command } from './command.ts';
import { rosterOptions } from './roster-options.ts';

export const init = {
  name: 'init',
  summary: 'Begin a roster by answering five questions',
  description: [
    `Asks for the organisation, its time zone, its public holidays, a manager and the reps, and writes a
roster with comments that say what else it can hold. It never overwrites a file.`,
    `Every question has an option (--organization, --time-zone, --holidays, --manager, --rep), and what an
option answers is not asked. Nobody is asked where standard input
or standard error is no terminal, where CI is set, and with --no-input.`,
  ],
  arguments: [
    {
      name: 'FILE',
      summary: 'The file to write, roster.yaml by default; - is standard output',
      required: false,
      many: false,
      values: 'file',
    },
  ],
  options: [
    { long: 'organization', value: 'NAME', summary: 'The name of the organisation; may be left out' },
    { long: 'manager', value: 'PERSON', summary: 'The manager: "Grace Hopper <grace@northwind.example>"' },
    { long: 'rep', value: 'PERSON', many: true, summary: 'A rep, written the same way; once for each' },
    {
      long: 'from-csv',
      value: 'FILE',
      values: 'file',
      summary: 'Take the people from a CSV export instead',
    },
    ...rosterOptions,
  ],
  examples: [
    { line: 'cadence init', does: 'answer five questions, get roster.yaml' },
    {
      line: 'cadence init sales.yaml --time-zone Europe/London --manager "Grace Hopper <grace@northwind.example>" --rep "Ada Lovelace <ada@northwind.example>"',
      does: 'the same without being asked',
    },
    {
      line: 'cadence init --from-csv staff.csv --columns name="Full Name",email="Work Email" --time-zone Europe/London',
      does: 'begin with what the HR system exports',
    },
  ],
  load: async () => (await import('../init/run-init.ts')).runInit,
} as const satisfies Command;
