import type { CodeRow } from './code-row.ts';

export const wallCodes = {
  'no-accounts': {
    title: 'A list of accounts has no account in it',
    explain: `The file that names your accounts is there and holds no name: it is empty, or the column is. The wall
would let every account pass, so the run stops instead. Write one name a line, or a CSV export with the column
named: guard: { accounts: { file: accounts.csv, column: Account Name } }, or --accounts with --accounts-column.`,
  },
  'unused-allow': {
    title: 'A phrase that is allowed never comes up',
    explain: `An entry of allow takes the force of pipeline words inside its phrase. This one masked nothing in the
texts judged: it is misspelt, or what it was written for is gone. Remove it, so that nobody believes that it
does something.`,
  },
} as const satisfies Record<string, CodeRow>;
