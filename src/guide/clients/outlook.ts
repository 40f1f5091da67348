import type { Client } from '../client.ts';

export const outlook: Client = {
  name: 'outlook',
  title: 'Outlook',
  beware: `Importing a file again doubles every event: Outlook does not look at UIDs then. Opening an .ics file with a
double click may put its events into your own calendar.`,
  import: [
    'In the calendar view, choose "Add calendar", then "Create blank calendar": one for each of the two files.',
    'On the web or in new Outlook: "Add calendar", "Upload from file", and choose the new calendar.',
    'In classic Outlook: File, "Open & Export", "Import/Export", "Import an iCalendar (.ics)", and answer "Open as New", never "Import".',
  ],
  update: [
    'Import changes/CALENDAR/added.ics only, and delete by hand what changed.ics and cancelled.ics name.',
    'Or, which is safer: delete the calendar, and import the whole file into a new one.',
  ],
  undo: ['In the list of calendars, right-click the calendar and choose "Delete calendar" or "Remove".'],
};
