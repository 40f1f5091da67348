import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitAtWall } from '../../src/wall/split-at-wall.ts';
import { judge } from '../../src/wall/wall.ts';
import { anyCharacter } from '../characters.ts';
import { runs } from '../seed.ts';
import { pipelineLines } from './held-out.ts';

const piece = fc.oneof(
  fc.string({ unit: anyCharacter, maxLength: 8 }),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.constantFrom(
    ' ',
    '\u200B',
    '\u00AD',
    '. ',
    ', ',
    '; then ',
    ' and ',
    '\uD800',
    'İ',
    'ﬁ',
    '½',
    '\u0301',
    '-',
  ),
  fc.constantFrom(
    'pipeline',
    'FORECAST',
    'p i p e',
    'deal',
    '$120k',
    '62 %',
    'Contoso',
    'learn',
    'career ',
    'квота',
  ),
  fc.constantFrom(...pipelineLines),
);
const text = fc.array(piece, { maxLength: 8 }).map((parts) => parts.join(''));
const options = { names: ['Deal Smith'], accounts: ['Contoso Ltd'], allow: ['forecast'], deny: ['ﬁ'] };

describe('whatever the text', () => {
  it('a span, cut from the original, is the text it names', () => {
    fc.assert(
      fc.property(text, (line) => {
        const { verdict, findings, masked } = judge(line, options);
        for (const finding of [...findings, ...masked]) {
          expect(line.slice(finding.from, finding.to)).toBe(finding.text);
          expect(finding.text).not.toBe('');
        }
        expect(verdict === 'ok').toBe(findings.length === 0);
        expect(verdict === 'block').toBe(findings.some((finding) => finding.severity === 'block'));
      }),
      runs(50),
    );
  });

  it('the same text gets the same verdict', () => {
    fc.assert(
      fc.property(text, (line) => {
        expect(judge(line, { ...options })).toEqual(judge(line, { ...options }));
      }),
      runs(25),
    );
  });

  it('splitting loses nothing, and what is left for development passes', () => {
    fc.assert(
      fc.property(text, (line) => {
        const { pieces, development } = splitAtWall(line, options);
        expect(pieces.map((each) => each.text).join('')).toBe(line);
        expect(judge(development.join(' '), options).verdict).not.toBe('block');
      }),
      runs(50),
    );
  });

  it('unseen characters between letters change nothing', () => {
    fc.assert(
      fc.property(fc.constantFrom('pipeline', 'forecast', 'quota', 'Salesforce'), fc.nat(6), (word, at) => {
        expect(judge(`${word.slice(0, at)}\u200D\uFE0F${word.slice(at)}`).verdict).toBe('block');
      }),
    );
  });
});

describe('a line of forty thousand characters', () => {
  it.each([
    'deal, ',
    '. ',
    ' ',
    'deal with ',
    '1,111',
    'p ',
    'a_',
    'how much ',
    'р',
    '\u200B',
    '$',
    "'s ",
  ])('made of "%s" comes back', (unit) => {
    const line = unit.repeat(Math.ceil(40_000 / unit.length));
    for (const { text: named, from, to } of judge(line).findings.slice(0, 9)) {
      expect(line.slice(from, to)).toBe(named);
    }
  });

  it('is split without a loss', () => {
    const line = 'learn to listen, then the forecast; '.repeat(1200);
    expect(
      splitAtWall(line)
        .pieces.map((each) => each.text)
        .join(''),
    ).toBe(line);
  });
});
