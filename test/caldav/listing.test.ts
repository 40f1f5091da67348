import { describe, expect, it } from 'vitest';
import { collectionName } from '../../src/caldav/collection.ts';
import { eventUrl, listingOf } from '../../src/caldav/listing.ts';
import type { Row } from '../../src/caldav/multistatus.ts';

const URL_ = 'https://dav.example.com/ops/cal/';
const UID = '0cb813a2-178d-5268-bb37-8722ff3ca6a3';
const row = (href: string, more: Partial<Row> = {}): Row => ({
  href,
  status: null,
  etag: '"1"',
  isCollection: false,
  isCalendar: false,
  principal: null,
  home: null,
  data: null,
  errors: [],
  ...more,
});
const self = row('/ops/cal/', { isCollection: true, isCalendar: true });

describe('a listing', () => {
  it('tells what may be ours from what is not', () => {
    const rows = [
      self,
      row(`/ops/cal/${UID}.ics`, { etag: '"2"' }),
      row('/ops/cal/lunch.ics'),
      row('/ops/cal/0cb813a2-178d-4268-bb37-8722ff3ca6a3.ics'),
      row(`/ops/other/${UID}.ics`),
      row('/ops/cal/deeper/', { isCollection: true }),
      row('/ops/cal/gone.ics', { status: 404 }),
    ];
    expect(listingOf(URL_, rows)).toEqual({ events: new Map([[UID, '"2"']]), others: 3 });
  });

  it('is found where the server spells it in its own way', () => {
    const rows = [
      { ...self, href: 'https://dav.example.com/ops/cal' },
      row(`/ops/cal/${UID.replaceAll('-', '%2d')}.ics`),
    ];
    expect(listingOf(URL_, rows)).toEqual({ events: new Map([[UID, '"1"']]), others: 0 });
  });

  it('knows what is absent, and what is no calendar', () => {
    expect(listingOf(URL_, [row('http%3A//x/', { status: 404 })])).toBe('absent');
    expect(listingOf(URL_, [row('/ops/cal/', { isCollection: true })])).toBe('not-calendar');
    expect(listingOf(URL_, [])).toBe('not-calendar');
  });

  it('never has an event outside of its calendar', () => {
    expect(eventUrl(URL_, UID)).toBe(`${URL_}${UID}.ics`);
  });
});

it('the name of a calendar is its own for each manager, kind and rep, and safe in an address', () => {
  const names = ['grace@a.example', 'grace@b.example'].flatMap((manager) =>
    (['pipeline-review', 'development-session'] as const).flatMap((kind) =>
      [null, 'ada@a.example', 'ada@b.example'].map((rep) =>
        collectionName('grace', `${rep === null ? '' : 'ada-'}${kind}s`, { manager, rep, kind }),
      ),
    ),
  );
  expect(new Set(names).size).toBe(12);
  for (const name of names) {
    expect(name).toMatch(/^grace-(ada-)?(pipeline-reviews|development-sessions)-[0-9a-f]{8}$/);
  }
});
