import { type Reading, report, reportError } from './reading.ts';

/** 32 MiB: a roster of 100,000 people is about 20. */
const LARGEST = 32 * 1024 * 1024;

/** Whether the text can be a roster at all; reports why not. */
export function isReadable(reading: Reading): boolean {
  const { text, file } = reading;
  if (text.length > LARGEST) {
    const message = `${file} is larger than 32 MB`;
    reportError(reading, 'roster-too-large', null, message, 'split it by team, and plan each part');
    return false;
  }
  const nul = text.indexOf('\u0000');
  if (nul !== -1) {
    // UTF-16 read as UTF-8 has a NUL beside every plain letter.
    const top = text.slice(0, 64);
    const wide = top.split('\u0000').length > top.length / 4;
    const span = { from: nul, to: nul + 1 };
    const message = wide ? `${file} is UTF-16, not UTF-8` : `${file} is not a text file`;
    reportError(
      reading,
      'not-text',
      span,
      message,
      wide ? 'save it as UTF-8' : 'a roster is YAML, JSON or CSV in UTF-8',
    );
    return false;
  }
  reportLost(reading);
  return true;
}

/** U+FFFD is what programs write where they could not read a letter: names are already damaged. */
function reportLost(reading: Reading): void {
  const at = reading.text.indexOf('\uFFFD');
  if (at === -1) return;
  report(
    reading,
    'warning',
    'lost-character',
    { from: at, to: at + 1 },
    'a character was lost here when the file was saved in another encoding',
    'put the right letter back, or export the file again as UTF-8',
  );
}
