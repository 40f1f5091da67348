import type { Client } from '../client.ts';

export const apple: Client = {
  name: 'apple',
  title: 'Apple Calendar',
  beware: `Importing a file again updates events by their UID and keeps those that are merely left out. Calendar asks
which calendar to import into, and the one it proposes is mostly your own.`,
  import: [
    'Choose File, "New Calendar", and give it the name of the .ics file: one for each of the two.',
    'Choose File, "Import...", select the file, and in the next window the new calendar.',
    'On an iPhone or iPad, import on a Mac or at iCloud, or subscribe.',
  ],
  update: [
    'Import changes/CALENDAR/added.ics and changed.ics into the same calendar.',
    'Delete what cancelled.ics names, or import it: what is cancelled says so in its title.',
  ],
  undo: [
    'In the list of calendars, control-click the calendar and choose "Delete".',
    'Where the events went into a calendar with others, import changes/CALENDAR/undo.ics: every event then says in its title that it is cancelled.',
  ],
};
