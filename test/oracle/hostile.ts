import fc from 'fast-check';
import { anyCharacter } from '../characters.ts';

/** Texts that break calendar writers. */
export const HOSTILE: readonly string[] = [
  '',
  ' ',
  '\r\nBEGIN:VCALENDAR\r\n',
  'END:VEVENT\r\nBEGIN:VEVENT\r\nUID:evil',
  'a\rb',
  'a\nb',
  'a\r\n b',
  '\0',
  '\u0007bell',
  'tab\there',
  'next\u0085line',
  'line\u2028separator\u2029s',
  '\u007f\u0080\u009f',
  '"quoted" \'apostrophe\'',
  'a:b;c,d\\e',
  '\\',
  '\\n\\N\\,\\;',
  '^n ^^ ^\' ^"',
  'CN="x":mailto:evil@example.com',
  '\ufeffbyte order mark',
  'half \ud800 pair',
  '\udc00 other half',
  '👩‍👩‍👧‍👦👩🏽‍💻🏴󠁧󠁢󠁳󠁣󠁴󠁿',
  'é'.repeat(100),
  '語'.repeat(60),
  '😀'.repeat(50),
  'x'.repeat(74),
  'x'.repeat(75),
  'x'.repeat(76),
  `${'x'.repeat(62)},${'y'.repeat(80)}`,
  'x'.repeat(10_000),
  ';'.repeat(300),
  '\n'.repeat(200),
  'مرحبا بالعالم',
  'Zoë Ångström-Łuczak',
  '%0D%0A',
  '\v\f',
];

const pieces = fc.oneof(
  fc.constantFrom(...HOSTILE.filter((text) => text.length < 100)),
  fc.string({ unit: anyCharacter, maxLength: 20 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ maxLength: 90 }),
);

export const hostileText = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.array(pieces, { maxLength: 6 }).map((parts) => parts.join('')),
);
