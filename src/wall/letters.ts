/**
 * Letters that pass for Latin ones to the eye but not to a program, upper and lower case apart:
 * a capital Greek Eta looks like H, a small one like n.
 */
const PAIRS =
  'аaеeоoрpсcхxуyіiѕsјjкkмmтtнhвbԁdԛqԝwһhгrпnиnлlӏlАAВBЕEКKМMНHОOРPСCТTХXУYІIЅSЈJ' +
  'αaοoρpνvεeιiκkτtυuχxηnωwσoγyΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX' +
  'ıiłlŁLøoØOđdĐDħhɑaɡgɩiʟlɪiᴀaʙbᴄcᴅdᴇeɢgʜhᴊjᴋkᴍmɴnᴏoᴘpʀrꜱsꜰfᴛtᴜuᴠvᴡwʏyᴢzℓlƖlǀlŧt';

const PLAIN = new Map<string, string>([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['Æ', 'ae'],
  ['œ', 'oe'],
  ['Œ', 'oe'],
  ['’', "'"],
  ['‘', "'"],
  ['ʼ', "'"],
  ['´', "'"],
]);
for (let at = 0; at < PAIRS.length; at += 2) PLAIN.set(PAIRS.charAt(at), PAIRS.charAt(at + 1));

const SQUARED_A = 0x1f130;
const SQUARED_END = 0x1f189;

/** Below it, no character is unseen but the soft hyphen and the combining accents. */
const GREEK = 0x370;
const SOFT_HYPHEN = 0xad;
const ACCENTS = 0x300;

/**
 * Without what is not seen: format characters, variation selectors, combining marks, filler letters. Most
 * letters need no table of all Unicode, which is slow to set up.
 */
function withoutUnseen(text: string): string {
  let seen = '';
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= GREEK && !isDashOrQuote(code))
      return text.replace(/[\p{Cf}\p{M}\u115F\u1160\u3164\uFFA0]/gu, '');
    if (code < ACCENTS && code !== SOFT_HYPHEN) seen += text.charAt(at);
    else if (code >= GREEK) seen += text.charAt(at);
  }
  return seen;
}

function isDashOrQuote(code: number): boolean {
  return code >= 0x2010 && code <= 0x2027;
}

/** One code point as lower-case plain letters; empty where nothing is seen of it. */
export function plainLetters(char: string): string {
  const direct = PLAIN.get(char);
  if (direct !== undefined) return direct.toLowerCase();
  const code = char.codePointAt(0) ?? 0;
  if (code >= SQUARED_A && code <= SQUARED_END) {
    const letter = (code - SQUARED_A) % 32;
    if (letter < 26) return String.fromCharCode(97 + letter);
  }
  let plain = '';
  for (const part of withoutUnseen(char.normalize('NFKD'))) plain += PLAIN.get(part) ?? part;
  return withoutUnseen(plain.toLowerCase());
}
