import type { CodeRow } from './code-row.ts';

export const cliCodes = {} as const satisfies Record<string, CodeRow>;
