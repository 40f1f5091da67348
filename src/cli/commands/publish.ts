import type { Command } from './command.ts';
import { json } from './report-options.ts';
import { now, planArgument } from './roster-options.ts';

export const publish = {
  name: 'publish',
  summary: 'Put the calendars of a folder on a CalDAV server',
  description: [
    `Makes the calendars on a CalDAV server those of a folder that cadence plan wrote: one for each manager and kind
(and rep, with --split-by rep), so that the two rhythms stay apart there too, and can be shared with different people. What is new is put, what has
changed is replaced, what the plan has cancelled and let go is removed. What took place stays. Events that are not
cadence's, and other calendars, are not touched.`,
    `An event that a person has moved, deleted, or reworded while the plan changed it is a conflict: it is told and
left as it is (exit code 1). --force puts the plan's version in its place. Reminders, tags, guests and files that a
person has added stay in either.`,
    `A run that was stopped goes on when the same line is run again. publish.json in the folder remembers what was
published; when nothing has changed, a calendar costs one request. Without it each event is read again, and one that
somebody has deleted is put again.`,
    `The name comes from --user or CADENCE_CALDAV_USER, the password from CADENCE_CALDAV_PASSWORD, --password-stdin or
a prompt: never from an argument or the address. It is sent by https only (plain http to this machine alone), to the
host of the address and to no other. Proxies named in the environment are not used; NODE_EXTRA_CA_CERTS is.`,
  ],
  arguments: [planArgument],
  options: [
    {
      long: 'to',
      value: 'URL',
      summary: "The server's address, or that of the folder on it that calendars are in",
    },
    { long: 'user', value: 'NAME', summary: 'Sign in under this name; also CADENCE_CALDAV_USER' },
    { long: 'password-stdin', summary: 'Read the password from standard input' },
    {
      long: 'manager',
      value: 'MANAGER',
      many: true,
      summary: "Publish this manager's calendars only, named by e-mail or folder; may be given again",
    },
    { long: 'dry-run', summary: 'Say what would change on the server, and change nothing' },
    { long: 'force', summary: "Put the plan's version over what people have changed by hand" },
    now,
    json,
  ],
  examples: [
    {
      line: 'cadence publish calendars --to https://dav.example.com/ --user ops',
      does: 'create the calendars there, or bring them up to date',
    },
    {
      line: 'cadence publish calendars --to https://dav.example.com/ --dry-run',
      does: 'see what would change',
    },
    {
      line: 'cadence publish calendars --to https://dav.example.com/grace/ --user grace --manager grace',
      does: "put one manager's calendars into an account of their own",
    },
    {
      line: 'pass caldav | cadence publish calendars --to https://dav.example.com/ --user ops --password-stdin',
      does: 'take the password from a password manager',
    },
  ],
  interrupted: 'run the same line again to go on',
  load: async () => (await import('../publish/run-publish.ts')).runPublish,
} as const satisfies Command;
