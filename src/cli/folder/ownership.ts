import { PRODUCT } from '../../calendar/product.ts';

/** Whether cadence wrote a file: each of its formats carries a mark. An empty file holds nothing to lose. */
export function isOurs(path: string, content: Uint8Array): boolean {
  if (content.length === 0) return true;
  const text = Buffer.from(content.buffer, content.byteOffset, Math.min(content.length, HEAD)).toString(
    'latin1',
  );
  if (path.endsWith('.md')) return AGENDAS.test(text);
  return path.endsWith('.ics') ? CALENDAR.test(text) : PLAN.test(text);
}

/** The marks stand at the beginning. */
const HEAD = 4096;
const CALENDAR = new RegExp(`^BEGIN:VCALENDAR\\r?\\n[\\s\\S]*?^PRODID:${PRODUCT}`, 'm');
const AGENDAS = /^<!-- Written by coaching-cadence;/;
const PLAN = /^\s*\{\s*"schema":\s*"cadence\.plan\/\d+"/;
