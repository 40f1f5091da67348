import type { CodeRow } from './code-row.ts';

export const agendaCodes = {} as const satisfies Record<string, CodeRow>;
