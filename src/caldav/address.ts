/**
 * Where a person asked to publish to: an absolute URL that ends in a slash. Its origin is the only one that ever
 * gets the password.
 */
export interface Address {
  readonly url: string;
  readonly origin: string;
}

export interface Refused {
  readonly wrong: string;
  readonly hint: string;
}

/**
 * Reads the URL that was given. A password in it would stay in the shell's history and in every list of processes, and
 * plain HTTP would show it to everybody on the way, so both are refused. Never repeats what stands before an `@`.
 */
export function readAddress(text: string): Address | Refused {
  const url = parsed(text);
  if (url === null) {
    return {
      wrong: text.includes('@') ? 'the address is no URL' : `"${text}" is no URL`,
      hint: 'write the whole address: https://dav.example.com/',
    };
  }
  if (url.username !== '' || url.password !== '') {
    return {
      wrong: 'the address holds a name or a password',
      hint: 'leave them out: give the name with --user, and the password when you are asked for it, in the environment or with --password-stdin',
    };
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    return { wrong: `an address cannot begin with ${url.protocol}`, hint: 'write https://dav.example.com/' };
  }
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
    return {
      wrong: 'without encryption everybody on the way could read the password and the agendas',
      hint: `write https://${url.host}${url.pathname}; plain HTTP is for this machine alone`,
    };
  }
  if (url.search !== '' || url.hash !== '') {
    return {
      wrong: 'the address of a CalDAV server has no ? and no #',
      hint: `write ${url.origin}${url.pathname}`,
    };
  }
  return { url: withSlash(`${url.origin}${url.pathname}`), origin: url.origin };
}

/** Names and addresses that no packet leaves the machine for. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(host);
}

/**
 * Where a redirect leads, or null where it must not be followed: to another origin, which may be anybody's, the password
 * is never sent.
 */
export function redirected(from: string, location: string | null): string | null {
  const to = location === null ? null : parsed(location, from);
  if (to === null || to.origin !== new URL(from).origin || to.username !== '' || to.password !== '')
    return null;
  return `${to.origin}${to.pathname}${to.search}`;
}

/**
 * The path that an href means, percent-decoded and without a slash at its end, so that two spellings of one resource are
 * equal; null where it is none or lies on another origin (RFC 4918 section 8.3).
 */
export function pathOf(href: string, base: string): string | null {
  const url = parsed(href, base);
  if (url === null || url.origin !== new URL(base).origin) return null;
  try {
    const path = url.pathname.split('/').map(decodeURIComponent).join('/');
    return path.length > 1 ? path.replace(/\/+$/, '') : path;
  } catch {
    return null;
  }
}

export function withSlash(url: string): string {
  return url.endsWith('/') ? url : `${url}/`;
}

function parsed(text: string, base?: string): URL | null {
  return URL.canParse(text, base) ? new URL(text, base) : null;
}
