import type { Client } from '../client.ts';

export const caldav: Client = {
  name: 'caldav',
  title: 'a CalDAV server (Radicale, Nextcloud, Baikal, iCloud, Fastmail)',
  beware: `A server holds one resource for each UID. Uploading a whole .ics at once makes some servers rewrite time zones
(Radicale puts Kolkata half an hour off), and many events in one collection make them slow.`,
  import: [
    'cadence publish FOLDER --to https://the.server/ --user NAME creates a calendar for each manager and kind, and puts one resource for each event.',
    "Share the calendars with the managers on the server's page; their programs find them there.",
  ],
  update: [
    'Run the same line again after every plan: it writes what changed and deletes what the plan has let go.',
    'What somebody has moved or deleted by hand is told and left; --force puts the plan over it.',
  ],
  undo: ['Delete the calendars on the server: the events go with them, and nothing else.'],
};
