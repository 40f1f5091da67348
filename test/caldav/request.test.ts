import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { creationOf, listOf, removalOf, textsOf, whatIs, writeOf } from '../../src/caldav/request.ts';

const URL_ = 'https://dav.example.com/ops/cal/';

/** Throws where the text is no XML. */
function textIn(xml: string | null): string {
  let text = '';
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('text', (part) => {
    text += part;
  });
  parser.write(xml ?? '').close();
  return text;
}

describe('a request', () => {
  it('to write or to remove always says on which state it acts', () => {
    expect(writeOf(URL_, 'x', null).headers['if-none-match']).toBe('*');
    expect(writeOf(URL_, 'x', '"1"').headers).toMatchObject({ 'if-match': '"1"' });
    expect(writeOf(URL_, 'x', '"1"').headers['if-none-match']).toBeUndefined();
    expect(removalOf(URL_, '"1"').headers['if-match']).toBe('"1"');
  });

  it.each([
    'Jürgen & <Zoë> "x" ]]>',
    'a\0b\u0007c\ud800d\uffff',
    '</displayname><evil/>',
  ])('holds any name as text: %j', (name) => {
    const meant = [...name].filter((each) => !['\0', '\u0007', '\ud800', '\uffff'].includes(each)).join('');
    expect(textIn(creationOf(URL_, name).body).trim()).toBe(meant);
  });

  it('is XML', () => {
    for (const { body } of [whatIs(URL_), listOf(URL_)]) expect(textIn(body).trim()).toBe('');
    expect(textIn(textsOf(URL_, ['/a&b.ics', '/c']).body).trim()).toBe('/a&b.ics/c');
  });
});
