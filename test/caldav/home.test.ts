import { describe, expect, it } from 'vitest';
import { nextStep } from '../../src/caldav/home.ts';

const row = {
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
const HOST = 'https://dav.example.com';
const folder = { ...row, isCollection: true, principal: '/ops/' };
const principal = { ...row, home: '/ops/calendars/' };

describe('the way to the calendars', () => {
  it('leads from the front door by the principal to the home', () => {
    expect(nextStep(`${HOST}/`, folder, null)).toEqual({ ask: `${HOST}/ops/` });
    expect(nextStep(`${HOST}/`, folder, principal)).toMatchObject({ home: `${HOST}/ops/calendars/` });
    expect(
      nextStep(`${HOST}/remote.php/dav/`, folder, { ...row, home: '/remote.php/dav/calendars/ops' }),
    ).toMatchObject({
      home: `${HOST}/remote.php/dav/calendars/ops/`,
    });
  });

  it('ends at once at a principal, or at the home itself', () => {
    expect(nextStep(`${HOST}/ops/`, { ...folder, home: '/ops/' }, null)).toMatchObject({
      home: `${HOST}/ops/`,
    });
    expect(nextStep(`${HOST}/ops/`, principal, null)).toMatchObject({ home: `${HOST}/ops/calendars/` });
  });

  it('ends where it was pointed to, beside or below the home', () => {
    expect(nextStep(`${HOST}/shared/`, folder, principal)).toMatchObject({ home: `${HOST}/shared/` });
    expect(nextStep(`${HOST}/ops/calendars/team/`, folder, principal)).toMatchObject({
      home: `${HOST}/ops/calendars/team/`,
    });
    expect(nextStep(`${HOST}/dav/`, { ...row, isCollection: true }, null)).toMatchObject({
      home: `${HOST}/dav/`,
    });
  });

  it('ends nowhere at a calendar, at another host, or at nothing', () => {
    expect(nextStep(`${HOST}/a/`, { ...folder, isCalendar: true }, null)).toEqual({ wrong: 'is-calendar' });
    expect(nextStep(`${HOST}/`, { ...folder, principal: 'https://evil.example/ops/' }, null)).toEqual({
      wrong: 'elsewhere',
    });
    expect(nextStep(`${HOST}/`, folder, { ...row, home: 'https://evil.example/' })).toEqual({
      wrong: 'elsewhere',
    });
    expect(nextStep(`${HOST}/`, row, null)).toEqual({ wrong: 'nothing' });
  });
});
