import type { CodeRow } from './code-row.ts';

export const calendarCodes = {} as const satisfies Record<string, CodeRow>;
