/** The property that carries them, in published resources only: the files in the folder have none. */
export const REMINDERS = 'X-CADENCE-REMINDERS';

/**
 * Notes which of an event's alarms are cadence's, so that those a person sets can be told from them; empty where
 * it has none. Minutes before the start, with a CRLF. There are five at most, so that the line never folds.
 *
 * @param block a VEVENT as it stands in a calendar of the folder
 */
export function writeReminders(block: string): string {
  const minutes = [...block.matchAll(/\r\nTRIGGER:-PT(\d+)M\r\n/g)].map(([, each]) => each);
  return minutes.length === 0 ? '' : `${REMINDERS}:${minutes.join('-')}\r\n`;
}

/** Minutes; null where nothing was noted. */
export function readReminders(value: string | null): readonly number[] | null {
  return value === null || !/^\d{1,8}(?:-\d{1,8})*$/.test(value)
    ? null
    : value.split('-').map((minutes) => Number(minutes));
}
