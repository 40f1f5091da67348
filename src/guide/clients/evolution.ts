import type { Client } from '../client.ts';

export const evolution: Client = {
  name: 'evolution',
  title: 'Evolution and GNOME Calendar',
  beware: `Importing a file again updates events by their UID, but keeps those that are merely left out.`,
  import: [
    'In Evolution choose File, New, Calendar, of the type "On This Computer": one for each of the two files.',
    'Choose File, Import, "Import a single file", select the .ics file, and the new calendar.',
    'In GNOME Calendar, open the file with it, and choose the calendar before you confirm.',
  ],
  update: [
    'Import changes/CALENDAR/added.ics, changed.ics and cancelled.ics into the same calendar.',
    'Delete what is cancelled: it says so in its title.',
  ],
  undo: [
    'Right-click the calendar in the list and choose Delete.',
    'Where the events went into a calendar with others, import changes/CALENDAR/undo.ics: every event is then shown as cancelled.',
  ],
};
