/**
 * Letters that pass for Latin ones to the eye but not to a program, upper and lower case apart:
 * a capital Greek Eta looks like H, a small one like n.
 */
const PAIRS =
  'аaеeоoрpсcхxуyіiѕsјjкkмmтtнhвbԁdԛqԝwһhгrпnиnлlӏlАAВBЕEКKМMНHОOРPСCТTХXУYІIЅSЈJ' +
  'αaοoρpνvεeιiκkτtυuχxηnωwσoγyΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX' +
  'ıiłlŁLøoØOđdĐDħhɑaɡgɩiʟlɪiᴀaʙbᴄcᴅdᴇeɢgʜhᴊjᴋkᴍmɴnᴏoᴘpʀrꜱsᴛtᴜuᴠvᴡwʏyᴢzℓlƖlǀlŧt';

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

/** What is not seen: format characters, variation selectors, combining marks, filler letters. */
const UNSEEN = /[\p{Cf}\p{M}\u115F\u1160\u3164\uFFA0]/gu;

const SQUARED_A = 0x1f130;
const SQUARED_END = 0x1f189;

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
  for (const part of char.normalize('NFKD').replace(UNSEEN, '')) plain += PLAIN.get(part) ?? part;
  return plain.toLowerCase().replace(UNSEEN, '');
}
