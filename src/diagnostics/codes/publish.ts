import type { CodeRow } from './code-row.ts';

export const publishCodes = {
  'publish-address': {
    title: 'The address of the server cannot be used',
    explain: `cadence publish takes an https address without a name, a password, ? or #. A password on a command line
stays in the shell's history and shows in every list of processes. Plain http would show it, and every agenda, to
everybody on the way; it is for servers on this machine alone.`,
  },
  'publish-sign-in': {
    title: 'The server does not let cadence in',
    explain: `The server wants a name and a password and has not got them, or refuses those it got. Give the name with
--user or in CADENCE_CALDAV_USER, and the password in CADENCE_CALDAV_PASSWORD, with --password-stdin, or when you are
asked for it in a terminal. Many servers want a password made for this one program, where a second factor guards the
account. cadence speaks HTTP Basic, over TLS.`,
  },
  'publish-unreachable': {
    title: 'The server does not answer',
    explain: `There is no such host, nothing listens there, or the connection broke or stayed silent, also after several
tries with longer and longer waits; or the server went on saying that it is busy. What was written before is
complete, event by event. Run the same line again: it goes on where this run ended.`,
  },
  'publish-certificate': {
    title: 'The server cannot prove who it is',
    explain: `Its TLS certificate is not one that this machine trusts: expired, for another name, or signed by an authority of
the organisation's own. Nothing was sent. For such an authority, name its certificate in NODE_EXTRA_CA_CERTS. There is
no option that skips the check: it is what keeps the password from a stranger.`,
  },
  'publish-redirect': {
    title: 'The server sends cadence elsewhere',
    explain: `The answer names another host or port, or goes round in a circle. The password is for the server that you
named, so it is not taken to another one. If the other address is right, give it yourself.`,
  },
  'publish-not-caldav': {
    title: 'There is no CalDAV server at the address',
    explain: `What answers there does not speak CalDAV: a web page, another service, or nothing under that path. Servers differ
in the path: Nextcloud has /remote.php/dav/, Radicale and Baikal often a folder of their own, others find the way from /.
The page on which the server shows its calendars mostly gives the address.`,
  },
  'publish-too-large': {
    title: 'An answer of the server is too large',
    explain: `Answers are read up to a fixed size, so that a server gone wrong cannot fill the memory. A calendar of
thousands of sessions stays far below it. Look at the collection on the server's own page.`,
  },
  'publish-refused': {
    title: 'The server refuses a change',
    explain: `The server was asked to create a calendar or to write or remove an event, and said no: the account may not write
there, the space is used up, or it keeps a rule of its own. The error gives the status. Other calendars were gone on
with. When the cause is out of the way, run the same line again.`,
  },
  'publish-conflict': {
    title: 'Somebody has changed an event by hand',
    explain: `The event on the server is not as cadence published it: a person has moved, cancelled, reworded or deleted it, and
the plan says something else. It was left as it is. Agree on one of the two: put the event back where the plan has it,
or enter into the roster what keeps the two from the old time and plan again; --force puts the plan's version in its
place. Notes that somebody adds to an event that the plan does not change are no conflict and stay.`,
  },
  'publish-newer': {
    title: 'The server holds a newer plan than the folder',
    explain: `Events on the server have a higher sequence than the plan in this folder: a later plan was published from another
folder or another machine, or this folder was brought back from a backup. Writing the older one would undo the newer.
Publish from the folder with the newest plan.json. --force publishes the older plan.`,
  },
  'publish-other-plan': {
    title: 'A calendar holds sessions of another plan',
    explain: `The calendar on the server holds sessions that cadence published and that this plan has never known: another folder
with the same manager is published there too, or plan.json was lost and made anew. They were left alone, since the other
folder may still want them. Publish from one folder; --force takes out what this plan does not know.`,
  },
  'publish-not-calendar': {
    title: 'Something else has the place of a calendar',
    explain: `At the address where a calendar belongs the server has something that is no calendar; or the address given is
one calendar, and cadence needs the folder that calendars are in. Nothing was changed there.`,
  },
  'publish-folder': {
    title: 'The calendars in the folder are not those of its plan.json',
    explain: `Every event that is published is taken from the calendars in the folder, and has to be the one that plan.json speaks
of. An .ics file is missing, was edited, or comes from another run. Nothing was published. cadence plan writes the
calendars again.`,
  },
  'publish-layout': {
    title: 'The folder is laid out for something else',
    explain: `The folder was planned with --series or --invite. A server gets one event a session, each by itself: a series with
its overrides would be rewritten as a whole whenever one session moves, and invitations make many servers send mail to
everybody. Plan into another folder without the two, and publish that one; --split-by rep may stay.`,
  },
  'publish-memory': {
    title: 'What was published cannot be remembered',
    explain: `publish.json in the folder remembers which state of each event was published. It cannot be read or written. Nothing is
lost: what it would tell is asked of the server, with one request more a calendar. Only one thing cannot be told
without it: that somebody has deleted an event, which is then published again.`,
  },
} as const satisfies Record<string, CodeRow>;
