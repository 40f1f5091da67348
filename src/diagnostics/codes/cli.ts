import type { CodeRow } from './code-row.ts';

export const cliCodes = {
  'unknown-command': {
    title: 'There is no such command',
    explain: `The first word after cadence names a command, and this one is not among them. The commands are
listed by cadence --help; the error names the nearest. Options that belong to a command come after it.`,
  },
  'unknown-option': {
    title: 'The command has no such option',
    explain: `Each command takes its own options and refuses the others, so that a slip of the pen never runs
something else than you meant. cadence help COMMAND lists them; the error names the nearest.`,
  },
  'missing-argument': {
    title: 'The command needs one more argument',
    explain: `A command that works on a file, a code or a shell has to be told which. cadence help COMMAND
begins with examples of the whole line.`,
  },
  'excess-argument': {
    title: 'The command takes fewer arguments',
    explain: `There are more arguments than the command can use, and none of them is dropped in silence. A name
with spaces needs quotes; several headings for --columns go into one value, separated by commas.`,
  },
  'missing-value': {
    title: 'The option needs a value',
    explain: `The option is followed by the end of the line or by another option. Give its value after a space
or an equals sign: --quarter 2027-Q1, --quarter=2027-Q1.`,
  },
  'bad-value': {
    title: 'The option cannot have this value',
    explain: `The value is not one the option takes. Dates are written 2027-01-05, quarters 2027-Q1, instants
2027-01-05T14:00:00Z, and headings of a CSV file name="Full Name",email=Mail. Where the choice is small, the
error lists it.`,
  },
  'conflicting-options': {
    title: 'Two options contradict each other',
    explain: `Each of the two is fine alone, together they ask for two different things: a quarter and a range
of dates, a check and a dry run. Leave one out.`,
  },
  'no-solver': {
    title: 'The solver is not installed',
    explain: `--exact proves how good a plan is with the solver HiGHS, which is a package of its own and may be left
out when cadence is installed. Install it in the same place (npm install highs), or plan without --exact: the plan is
nearly as good, only nobody proves it.`,
  },
  'incomplete-range': {
    title: 'A range of dates needs both ends',
    explain: `--from and --to go together and are both included. To plan a whole quarter, give --quarter
instead; with none of the three, cadence plans the quarter that the current week belongs to.`,
  },
  'empty-range': {
    title: 'No week begins in the range of dates',
    explain: `A week belongs to the days its Monday falls on, so that every week is planned once and neighbouring
plans never overlap. Between these two dates there is no Monday. Move one of them, or swap them where the first
is the later one.`,
  },
  'bad-clock': {
    title: 'SOURCE_DATE_EPOCH is not a time',
    explain: `The environment variable SOURCE_DATE_EPOCH, where it is set, stands for the clock: whole seconds
since 1970 and nothing else. A value that cannot be read would otherwise change the result in silence. Unset it,
correct it, or give --now, which comes first.`,
  },
  'unknown-person': {
    title: 'Nobody in the roster is called that',
    explain: `A person is named by the e-mail, by the name, or by a part of either that nobody else has; case and
accents do not matter. Nobody in the roster fits this word. The error names the nearest.`,
  },
  'ambiguous-person': {
    title: 'A name fits several people',
    explain: `The word is a part of more than one name or e-mail, or two people have the same name. Nobody is
chosen by chance: give the e-mail, which is each person's own.`,
  },
  'no-session': {
    title: 'The person has no such session',
    explain: `Sessions are held between a rep and a manager. Somebody without a manager has none of their own, a
person on leave has none that week, and a plan holds the weeks of its horizon only. Name another person, day or
week.`,
  },
  'unreadable-file': {
    title: 'A file cannot be read',
    explain: `The file is missing, is a folder, or the system refuses it. Relative paths are read from the
current folder; busy calendars named in a roster from the roster's own folder. A single - stands for
standard input.`,
  },
  'file-too-large': {
    title: 'The file is larger than any roster',
    explain: `Input is read up to a fixed size, so that a wrong path cannot fill the memory. A roster of a hundred
thousand people is well below it; a database dump is not.`,
  },
  'bad-encoding': {
    title: 'The text is not in a known encoding',
    explain: `Text is read as UTF-8, or as UTF-16 where it begins with a byte order mark. Spreadsheets often
save CSV in an older encoding, in which accented letters are other bytes; guessing would put wrong names into
calendars. Save the file again as "CSV UTF-8".`,
  },
  'output-not-ours': {
    title: 'A file in the way was not written by cadence',
    explain: `The output folder holds a file by the name of one that is to be written, and it does not carry
cadence's mark. It may be somebody's only copy, so nothing is written. Choose another folder with --out, move the
file away, or give --force to replace it.`,
  },
  'folder-busy': {
    title: 'Another run is writing this folder',
    explain: `Two runs that write one folder would mix two plans. The second stops before it changes anything.
Wait for the first and run again. If there is none, its process belongs to another machine: --force takes
the folder over and puts back what that run had begun to change.`,
  },
  'folder-changed': {
    title: 'The folder changed while the plan was made',
    explain: `A plan continues the one before it. Between reading that and writing this, another run has
published a newer one, so this plan would take back its changes. Nothing was written; run again.`,
  },
  'folder-unwritable': {
    title: 'The folder cannot be written',
    explain: `The system refused a change: the disk is full, the folder is read-only, a path is a file where it
should be a folder. Everything that had been changed was put back, so the folder is as it was before.`,
  },
  'folder-out-of-date': {
    title: 'The folder is not what the roster asks for',
    explain: `With --check nothing is written; the folder is compared with what a run would write. They differ,
so the calendars that people have are not those of this roster. Run the same line without --check, and publish
the calendars again.`,
  },
  'session-unplaced': {
    title: 'A due session has no slot, and --strict is given',
    explain: `With --strict a plan has to hold every due session, and nothing is written when it does not. A
session whose two people are both away all week is excused and does not count. The summary says for each which
rules stood in the way and what would help.`,
  },
  'too-many-moves': {
    title: 'More published sessions change than --max-moves allows',
    explain: `Every published session that moves, or loses its place though it is still due, is an appointment
that two people have to change. With --max-moves the plan moves nobody for others beyond that number; but what
leave, holidays, busy time, shorter hours or new rules force is no matter of choice, and here that alone is more.
Nothing was written: the list of changes says for each what forces it. A wrong time zone or date shows at once;
where all is right, give a larger number.`,
  },
  'file-exists': {
    title: 'The file exists already',
    explain: `cadence init begins a roster and never overwrites one, not with any option. Name another file, or
edit the one that is there.`,
  },
  'unwritable-file': {
    title: 'A file cannot be written',
    explain: `The system refused to create the file: its folder is missing or read-only, or the disk is full. No
part of it was left behind.`,
  },
  'input-needed': {
    title: 'An answer is needed and nobody can be asked',
    explain: `cadence init asks only when standard input and standard error are terminals, CI is not set and
--no-input is not given. Every question has an option; the error names those that are missing.`,
  },
  'pipeline-talk': {
    title: 'A text belongs into a pipeline review',
    explain: `cadence wall found talk of deals, numbers or forecasts in a text. In a development session such talk
turns coaching into inspection, so what a roster says there would be moved to the rep's next pipeline review. The
finding says why, and how the same can be said about the person's skill.`,
  },
  'unknown-code': {
    title: 'There is no such error code',
    explain: `cadence explain describes the code that stands behind an error. The code is not among them; without
one, the command lists them all.`,
  },
  'output-failed': {
    title: 'Standard output cannot be written',
    explain: `The result was made, but the place it was sent to refused it, as a full disk does. What stands there
is not the whole. Send it somewhere else.`,
  },
  'internal-error': {
    title: 'cadence failed in itself',
    explain: `This is a fault of the program and not of the roster. Nothing was written. With CADENCE_DEBUG=1 in the
environment the error shows where it happened; please report that, with the command line.`,
  },
} as const satisfies Record<string, CodeRow>;
