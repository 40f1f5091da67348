import type { CodeRow } from './code-row.ts';

export const rosterCodes = {} as const satisfies Record<string, CodeRow>;
