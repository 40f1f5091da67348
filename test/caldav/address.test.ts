import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLoopback, pathOf, readAddress, redirected } from '../../src/caldav/address.ts';
import { runs } from '../seed.ts';

describe('an address', () => {
  it.each([
    ['https://dav.example.com', 'https://dav.example.com/'],
    ['https://dav.example.com/remote.php/dav', 'https://dav.example.com/remote.php/dav/'],
    ['HTTPS://DAV.example.com:443/a%20b/', 'https://dav.example.com/a%20b/'],
    ['http://localhost:5232/', 'http://localhost:5232/'],
    ['http://127.0.0.1:5232/ops', 'http://127.0.0.1:5232/ops/'],
    ['http://[::1]/', 'http://[::1]/'],
  ])('%s is %s', (text, url) => {
    expect(readAddress(text)).toEqual({ url, origin: new URL(url).origin });
  });

  it.each([
    'dav.example.com',
    'http://dav.example.com/',
    'http://localhost.example.com/',
    'http://127.0.0.1.example.com/',
    'http://10.0.0.1/',
    'ftp://dav.example.com/',
    'file:///etc/passwd',
    'https://dav.example.com/?token=1',
    'https://dav.example.com/#x',
    'https://ops@dav.example.com/',
    '',
  ])('is refused, with a way out: %s', (text) => {
    expect(readAddress(text)).toEqual({ wrong: expect.any(String), hint: expect.any(String) });
  });

  const host = fc.constantFrom(
    'dav.example.com',
    'localhost',
    '127.0.0.1:80',
    '[::1]',
    '127.0.0.1.evil.example',
    'x y',
    '',
  );
  const scheme = fc.constantFrom('https://', 'http://', 'HTTP:\\\\', 'dav:', 'https:/', ' https://', '');
  const path = fc.constantFrom('', '/', '/a/../b', '/?x', '/#x', '/@', '\\');

  it('never repeats what stands before an @', () => {
    fc.assert(
      fc.property(scheme, fc.stringMatching(/^[a-z0-9]{12}$/), host, path, (begin, secret, at, rest) => {
        expect(JSON.stringify(readAddress(`${begin}ops:${secret}@${at}${rest}`))).not.toContain(secret);
      }),
      runs(100),
    );
  });

  it('is encrypted, or of this machine', () => {
    fc.assert(
      fc.property(scheme, host, path, (begin, at, rest) => {
        const read = readAddress(`${begin}${at}${rest}`);
        if ('wrong' in read) return;
        const { protocol, hostname } = new URL(read.url);
        expect(protocol === 'https:' || isLoopback(hostname)).toBe(true);
        expect(read.url.startsWith(read.origin)).toBe(true);
      }),
      runs(100),
    );
  });
});

describe('a redirect', () => {
  const from = 'https://dav.example.com/.well-known/caldav';

  it('is followed within one origin', () => {
    expect(redirected(from, '/dav/')).toBe('https://dav.example.com/dav/');
    expect(redirected(from, 'https://dav.example.com:443/x')).toBe('https://dav.example.com/x');
  });

  it.each([
    null,
    'http://dav.example.com/dav/',
    'https://dav.example.com:8443/',
    'https://dav.example.com.evil.example/',
    '//evil.example/',
    '\\\\evil.example/',
    'https://ops:x@dav.example.com/',
    'javascript:alert(1)',
    'https://',
  ])('is not followed to %s', (location) => {
    expect(redirected(from, location)).toBeNull();
  });
});

describe('a path', () => {
  const base = 'https://dav.example.com/ops/cal/';

  it('is one however it is written', () => {
    for (const href of [
      '/ops/cal/a-b.ics',
      'a-b.ics',
      '/ops/cal/a%2Db.ics',
      'https://dav.example.com/ops/cal/a-b.ics',
    ]) {
      expect(pathOf(href, base)).toBe('/ops/cal/a-b.ics');
    }
    expect(pathOf('/ops/cal/', base)).toBe(pathOf('/ops/cal', base));
  });

  it('is none elsewhere, or where it cannot be decoded', () => {
    for (const href of ['https://evil.example/ops/cal/a.ics', '//evil.example/a', '/a%ff', '/%E0%A4%A']) {
      expect(pathOf(href, base)).toBeNull();
    }
  });
});
