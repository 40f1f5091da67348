import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readErrors, readMultistatus } from '../../src/caldav/multistatus.ts';
import { runs } from '../seed.ts';

const nothing = {
  href: '',
  status: null,
  etag: null,
  isCollection: false,
  isCalendar: false,
  principal: null,
  home: null,
  data: null,
  errors: [],
};

describe('a multistatus', () => {
  it('is read whatever its prefixes', () => {
    const text = (d: string, c: string) =>
      `<?xml version="1.0"?>
      <${d}multistatus xmlns${d === '' ? '' : `:${d.slice(0, -1)}`}="DAV:" xmlns:${c}="urn:ietf:params:xml:ns:caldav">
        <${d}response><${d}href>/ops/</${d}href>
          <${d}propstat><${d}prop>
            <${d}resourcetype><${d}collection/><${c}:calendar/></${d}resourcetype>
            <${d}current-user-principal><${d}href> /p/ </${d}href></${d}current-user-principal>
            <${c}:calendar-home-set><${d}href>/h/</${d}href><${d}href>/other/</${d}href></${c}:calendar-home-set>
            <${d}getetag>"1"</${d}getetag>
          </${d}prop><${d}status>HTTP/1.1 200 OK</${d}status></${d}propstat>
          <${d}propstat><${d}prop><${c}:calendar-data>no</${c}:calendar-data></${d}prop>
            <${d}status>HTTP/1.1 404 Not Found</${d}status></${d}propstat>
        </${d}response>
      </${d}multistatus>`;
    const row = {
      ...nothing,
      href: '/ops/',
      etag: '"1"',
      isCollection: true,
      isCalendar: true,
      principal: '/p/',
      home: '/h/',
    };
    for (const [d, c] of [
      ['', 'C'],
      ['D:', 'x'],
      ['ns0:', 'ns1'],
    ] as const) {
      expect(readMultistatus(text(d, c))).toEqual([row]);
    }
  });

  it('tells what is not there, and why', () => {
    const text = `<multistatus xmlns="DAV:"><response><href>/a</href><status>HTTP/1.1 403 Forbidden</status>
      <error><no-uid-conflict xmlns="urn:ietf:params:xml:ns:caldav"/></error></response></multistatus>`;
    expect(readMultistatus(text)).toEqual([
      { ...nothing, href: '/a', status: 403, errors: ['no-uid-conflict'] },
    ]);
    expect(readErrors('<error xmlns="DAV:"><resource-must-be-null/></error>')).toEqual([
      'resource-must-be-null',
    ]);
    expect(readErrors('forbidden')).toEqual([]);
  });

  it.each([
    '"a\nb"',
    '"é"',
    '',
    `"${'x'.repeat(2000)}"`,
  ])('takes no etag that a header cannot hold: %j', (etag) => {
    const text = `<multistatus xmlns="DAV:"><response><propstat><prop><getetag>${etag}</getetag></prop><status>HTTP/1.1 200 OK</status></propstat></response></multistatus>`;
    expect(readMultistatus(text)?.[0]?.etag).toBeNull();
  });

  it('brings texts back as they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.boolean(), (text, asCdata) => {
        // What XML cannot hold, and what every reader of XML makes one end of a line.
        const fit = text
          .replace(/[^\t\n\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
          .replaceAll(']]>', '');
        const written = asCdata
          ? `<![CDATA[${fit}]]>`
          : fit.replace(/[&<>]/g, (c) => `&#${c.charCodeAt(0)};`);
        const document = `<multistatus xmlns="DAV:"><response><href>/a</href><propstat><prop><calendar-data xmlns="urn:ietf:params:xml:ns:caldav">${written}</calendar-data></prop><status>HTTP/1.1 200 OK</status></propstat></response></multistatus>`;
        expect(readMultistatus(document)).toEqual([{ ...nothing, href: '/a', data: fit }]);
      }),
      runs(50),
    );
  });

  it.each([
    ['a page', '<!doctype html><html><body><p>Hello<br></body></html>'],
    ['nothing', ''],
    ['text', 'Forbidden'],
    ['what is cut off', '<multistatus xmlns="DAV:"><response>'],
    ['of another namespace', '<multistatus xmlns="x:"/>'],
    [
      'with entities of its own',
      '<!DOCTYPE m [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><multistatus xmlns="DAV:"><response><href>&b;</href></response></multistatus>',
    ],
    [
      'with a file of the machine',
      '<!DOCTYPE m [<!ENTITY a SYSTEM "file:///etc/passwd">]><multistatus xmlns="DAV:"><response><href>&a;</href></response></multistatus>',
    ],
    ['that is a pit', `<multistatus xmlns="DAV:">${'<a>'.repeat(100_000)}`],
  ])('is none: %s', (_, text) => {
    expect(readMultistatus(text)).toBeNull();
  });

  it('never throws, whatever stands there', () => {
    const bit = fc.constantFrom(
      '<multistatus xmlns="DAV:">',
      '<response>',
      '<href>',
      '/a',
      '</href>',
      '</response>',
      '</multistatus>',
      '&',
      '<![CDATA[',
      ']]>',
      '<!--',
      '<status>HTTP/1.1 200</status>',
      '\0',
    );
    fc.assert(
      fc.property(fc.array(bit), (bits) => {
        expect(() => [readMultistatus(bits.join('')), readErrors(bits.join(''))]).not.toThrow();
      }),
      runs(100),
    );
  });
});
