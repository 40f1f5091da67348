import { expect, test } from 'vitest';
import { mailto, quoted } from '../../src/calendar/parameter.ts';
import { cleanLine, cleanText } from '../../src/calendar/text.ts';

test.each([
  ['a\r\nb\rc\nd', 'a\nb\nc\nd'],
  ['a\u0085b\u2028c\u2029d\ve\ff', 'a\nb\nc\nd\ne\nf'],
  ['tab\tstays', 'tab\tstays'],
  ['nul\0 bell\u0007 del\u007f c1\u009f', 'nul\ufffd bell\ufffd del\ufffd c1\ufffd'],
  ['half \ud83d of 👩', 'half \ufffd of 👩'],
])('cleans %j', (text, clean) => {
  expect(cleanText(text)).toBe(clean);
});

test('brings a name onto one line', () => {
  expect(cleanLine('Ada\r\nBEGIN:VCALENDAR\tLovelace')).toBe('Ada BEGIN:VCALENDAR Lovelace');
  expect(cleanLine("Zoë  O'Neill-Łuczak")).toBe("Zoë  O'Neill-Łuczak");
});

test.each([
  ['Grace "Amazing" Hopper', `"Grace 'Amazing' Hopper"`],
  ['a:b;c,d', '"a:b;c,d"'],
  // RFC 6868 reads ^n, ^^ and ^' as escapes, and nothing else.
  ['2^3', '"2^3"'],
  ['^n and ^^', '"^^n and ^^^"'],
  ['^"', `"^^'"`],
])('quotes the parameter %j', (value, expected) => {
  expect(quoted(value)).toBe(expected);
});

test.each([
  ['grace@northwind.example', 'mailto:grace@northwind.example'],
  ['grace+sales@northwind.example', 'mailto:grace+sales@northwind.example'],
  ["o'neill@x.example", "mailto:o'neill@x.example"],
  ['a%b?c#d&e@x.example', 'mailto:a%25b%3Fc%23d%26e@x.example'],
  ['"a b"@x.example', 'mailto:%22a%20b%22@x.example'],
  ['zoë@x.example', 'mailto:zo%C3%AB@x.example'],
  ['a\r\nATTENDEE:x@x', 'mailto:a%0D%0AATTENDEE%3Ax@x'],
  ['\ud800@x', 'mailto:%EF%BF%BD@x'],
])('addresses %j', (email, uri) => {
  expect(mailto(email)).toBe(uri);
});
