import type { Client } from '../client.ts';

export const caldav: Client = {
  name: 'caldav',
  title: 'a CalDAV server (Radicale, Nextcloud, Baikal, iCloud, Fastmail)',
  beware: `A server holds one resource for each UID. Uploading a whole .ics at once makes some servers rewrite time zones
(Radicale puts Kolkata half an hour off), and many events in one collection make them slow.`,
  import: [
    "Create a collection of its own for each manager and calendar, on the server's page or in a client.",
    'Import the .ics file into it with a client that speaks CalDAV: Thunderbird, Evolution or khal with vdirsyncer put one resource for each event.',
  ],
  update: [
    'Import changes/CALENDAR/added.ics and changed.ics with the same client.',
    'Delete what cancelled.ics names.',
  ],
  undo: ['Delete the collection: the events go with it.'],
};
