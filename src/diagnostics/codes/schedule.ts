import type { CodeRow } from './code-row.ts';

export const scheduleCodes = {} as const satisfies Record<string, CodeRow>;
