/** What has broken calendars, shells and parsers before. */
const PIECES = [
  '\r\n',
  '\r',
  '\n',
  '\u2028',
  '\u2029',
  '\u0085',
  '\v',
  '\f',
  '\0',
  '\u0007',
  '\u001b[31m',
  '\u007f',
  '\u009f',
  '"',
  "'",
  ':',
  ';',
  ',',
  '\\',
  '\\n',
  '\\;',
  '^n',
  "^'",
  '%0D%0A',
  '=0D=0A',
  '\t',
  ' ',
  '  ',
  '\u00a0',
  '\ufeff',
  '\u200b',
  '\u202e',
  '\u2066',
  '\ud800',
  '\udfff',
  'é',
  'e\u0301',
  'ß',
  '語',
  'अ',
  '👩‍💻',
  '🏳️‍🌈',
  '\u{10ffff}',
  'BEGIN:VEVENT',
  'END:VEVENT',
  'END:VCALENDAR',
  'BEGIN:VALARM',
  'ATTENDEE:mailto:eve@x.example',
  'DTSTART:19700101T000000Z',
  'X-EVIL;VALUE=URI:http://x.example',
  'METHOD:REQUEST',
  '<b>',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a placeholder that nobody may fill
  '${x}',
  'null',
  '-',
  'plain words',
] as const;

/** Strings of that length are given too. */
const LONGEST = 100_000;

/** `count` hostile strings, always the same: each piece alone, pairs around line ends, runs, and long ones. */
export function hostileCorpus(count: number): string[] {
  let seed = 20_270_104;
  const random = (below: number): number => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (seed >>> 8) % below;
  };
  const piece = (): string => PIECES[random(PIECES.length)] ?? '';
  const corpus: string[] = [
    ...PIECES,
    ...PIECES.map((each) => `a\r\n${each}`),
    ...PIECES.map((each) => `${'x'.repeat(70)}${each}`),
    'x'.repeat(LONGEST),
    '語'.repeat(LONGEST / 2),
    '\\;,\r\n'.repeat(LONGEST / 5),
  ];
  while (corpus.length < count) {
    corpus.push(Array.from({ length: 1 + random(12) }, () => piece().repeat(1 + random(3))).join(''));
  }
  return corpus.slice(0, count);
}
