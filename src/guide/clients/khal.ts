import type { Client } from '../client.ts';

export const khal: Client = {
  name: 'khal',
  title: 'khal',
  beware: `It updates events by their UID, but keeps those that are merely left out.`,
  import: [
    'In ~/.config/khal/config, add a calendar with a folder of its own for each of the two files: [[reviews]] and path = ~/.calendars/reviews/',
    'Run: khal import --batch -a reviews calendars/MANAGER/pipeline-reviews.ics',
    'Look at it: khal list -a reviews 2027-01-04 90d',
  ],
  update: [
    'Run the same with changes/CALENDAR/added.ics, changed.ics and cancelled.ics.',
    'Or delete the .ics files in the folder, and import the whole calendar.',
  ],
  undo: [
    "Delete the .ics files in the calendar's folder, and its lines in the configuration.",
    'Where the events went into a calendar with others, import changes/CALENDAR/undo.ics: every event is then marked as cancelled.',
  ],
};
