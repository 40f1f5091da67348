import type { Client } from '../client.ts';

export const google: Client = {
  name: 'google',
  title: 'Google Calendar',
  beware: `Importing a file again updates events by their UID, but keeps those that are merely left out, and takes
no notice of STATUS. Files of more than about 1 MB are refused. There is no undo.`,
  import: [
    'On calendar.google.com, beside "Other calendars", choose + and "Create new calendar": one for each of the two files.',
    'In the settings, under "Import & export", select the .ics file, and below it the new calendar.',
    'Choose Import, and compare the number of events it names with the file.',
  ],
  update: [
    'Import changes/CALENDAR/added.ics and changed.ics into the same calendar.',
    'Import cancelled.ics too: what is cancelled says so in its title, and can then be deleted.',
    'When in doubt, undo, and import the whole file into a new calendar.',
  ],
  undo: [
    'In the settings, choose the calendar on the left, then "Remove calendar" and "Delete".',
    'Where the events went into a calendar with others, importing changes/CALENDAR/undo.ics marks every event as cancelled in its title; they are then deleted by hand.',
  ],
};
