/** Calendars in the manner of five vendors, each with the zone of who exported it. */
export const EXPORTS: readonly (readonly [file: string, zone: string])[] = [
  ['google.ics', 'Europe/London'],
  ['google-tokyo.ics', 'Asia/Tokyo'],
  ['outlook.ics', 'America/New_York'],
  ['outlook-pacific.ics', 'America/Los_Angeles'],
  ['outlook-yearly.ics', 'Europe/London'],
  ['exchange.ics', 'Europe/Berlin'],
  ['exchange-brazil.ics', 'America/Sao_Paulo'],
  ['apple.ics', 'America/Los_Angeles'],
  ['apple-home.ics', 'America/Denver'],
  ['apple-travel.ics', 'Europe/Paris'],
  ['thunderbird.ics', 'Australia/Sydney'],
  ['thunderbird-board.ics', 'Europe/Berlin'],
];
