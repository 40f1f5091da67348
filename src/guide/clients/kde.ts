import type { Client } from '../client.ts';

export const kde: Client = {
  name: 'kde',
  title: 'KOrganizer and Merkuro',
  beware: `Importing a file again updates events by their UID, but keeps those that are merely left out.`,
  import: [
    'In the list of calendars, choose "Add Calendar...", "iCal Calendar File", and a new file of its own: one for each of the two.',
    'Choose File, Import, "Import Calendar...", select the .ics file, and merge it into the new calendar.',
  ],
  update: [
    'Import changes/CALENDAR/added.ics, changed.ics and cancelled.ics into the same calendar.',
    'Delete what is cancelled: it says so in its title.',
  ],
  undo: [
    'Right-click the calendar in the list and choose "Delete Calendar".',
    'Where the events went into a calendar with others, import changes/CALENDAR/undo.ics: every event is then shown as cancelled.',
  ],
};
