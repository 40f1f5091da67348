import type { Client } from '../client.ts';

export const thunderbird: Client = {
  name: 'thunderbird',
  title: 'Thunderbird',
  beware: `Its import refuses every UID that the calendar has already, and stops at the first: new events after it are
lost. It never updates an event from a file.`,
  import: [
    'In the calendar view, choose "New Calendar...", "On My Computer": one for each of the two files.',
    'In the menu, choose "Import", "Import from a calendar file (.ics)", select the file, look through the list, and choose the new calendar.',
  ],
  update: [
    'Import changes/CALENDAR/added.ics into the same calendar: nothing in it is there already.',
    'Delete the events that changed.ics and cancelled.ics name, and then import changed.ics.',
    'Or, which is quicker: delete the calendar, and import the whole file into a new one.',
  ],
  undo: ['Right-click the calendar and choose "Delete Calendar...".'],
};
