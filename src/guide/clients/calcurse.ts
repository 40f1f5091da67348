import type { Client } from '../client.ts';

export const calcurse: Client = {
  name: 'calcurse',
  title: 'calcurse',
  beware: `It does not look at UIDs: importing a file again doubles everything, changed events included.`,
  import: [
    'Use a folder of its own, so that it can be thrown away: calcurse -D ~/.calcurse-sessions -i calendars/MANAGER/pipeline-reviews.ics',
    'Look at it: calcurse -D ~/.calcurse-sessions',
  ],
  update: [
    'Delete the folder, and import the whole file into a new one.',
    'Or import changes/CALENDAR/added.ics only, and delete by hand what changed.ics and cancelled.ics name.',
  ],
  undo: ['Delete the folder ~/.calcurse-sessions.'],
};
