import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { HttpAnswer, HttpFailure, HttpRequest, Network } from '../../../src/cli/world/world.ts';

/** A CalDAV server in memory, with the habits of real ones. */
export interface FakeServer {
  readonly network: Network;
  /** Text and etag by name, by the path of the collection. */
  readonly collections: Map<string, Map<string, { text: string; etag: string }>>;
  readonly log: HttpRequest[];
  /** Milliseconds that were waited, one after the other. */
  readonly pauses: number[];
  /** Called with each request and its number, from 1; what it returns is answered instead. */
  before: (request: HttpRequest, number: number) => Instead | undefined;
  /** The same, after the request has been carried out: its answer is lost. */
  after: (request: HttpRequest, number: number) => Instead | undefined;
  /** Somebody's calendar program puts an event there. */
  put(collection: string, name: string, text: string): void;
  handle(request: HttpRequest): Plain;
}

export type Instead = Plain | HttpFailure | 'never';

export interface Plain {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly text?: string;
}

export interface Habits {
  readonly user?: string;
  readonly password?: string;
  /** PUT says no etag, as servers do that change what they are given. */
  readonly saysNoEtag?: boolean;
  /** Errors come within a 207, as xandikos has them. */
  readonly wrapsErrors?: boolean;
  readonly home?: string;
}

const UNAUTHORIZED: Plain = { status: 401, headers: { 'www-authenticate': 'Basic realm="dav"' } };

export function fakeServer(habits: Habits = {}): FakeServer {
  const home = habits.home ?? '/ops/';
  const collections: FakeServer['collections'] = new Map();
  let revision = 0;
  const pair = `${habits.user ?? 'ops'}:${habits.password ?? 'secret-word'}`;
  const credentials = `Basic ${Buffer.from(pair).toString('base64')}`;

  const failed = (status: number, error: string): Plain => {
    if (!habits.wrapsErrors) {
      const text =
        error === ''
          ? ''
          : `<e:error xmlns:e="DAV:"><${error} xmlns="urn:ietf:params:xml:ns:caldav"/></e:error>`;
      return { status, text };
    }
    const inner = `<a:status>HTTP/1.1 ${status} No</a:status>${error === '' ? '' : `<a:error><a:${error}/></a:error>`}`;
    return multistatus(`<a:response><a:href>http%3A//x/</a:href>${inner}</a:response>`);
  };

  function put(collection: string, name: string, text: string): void {
    collections.get(collection)?.set(name, { text, etag: `"${++revision}"` });
  }

  function handle(request: HttpRequest): Plain {
    if (request.headers['authorization'] !== credentials) return UNAUTHORIZED;
    const path = new URL(request.url).pathname;
    const at = path.lastIndexOf('/') + 1;
    const [folder, name] = [path.slice(0, at), path.slice(at)];
    const collection = collections.get(folder);
    const held = collection?.get(name);
    switch (request.method) {
      case 'PROPFIND':
        if (collection !== undefined && name === '') return listed(path, collection);
        if (path === '/' || path === home) return doorstep(path, home);
        return habits.wrapsErrors ? failed(404, '') : { status: 404, text: '' };
      case 'MKCALENDAR':
        if (collection !== undefined) return failed(habits.wrapsErrors ? 403 : 409, 'resource-must-be-null');
        if (!path.startsWith(home)) return failed(403, '');
        collections.set(path, new Map());
        return { status: 201 };
      case 'REPORT':
        return collection === undefined ? { status: 404 } : texts(request.body ?? '', collection);
      case 'PUT': {
        if (collection === undefined) return failed(409, '');
        const match = request.headers['if-match'];
        if (request.headers['if-none-match'] === '*' && held !== undefined) return { status: 412 };
        if (match !== undefined && match !== held?.etag) return { status: 412 };
        if (match === undefined && request.headers['if-none-match'] === undefined)
          throw new Error('unconditional');
        const text = request.body ?? '';
        const uid = uidOf(text);
        if ([...collection].some(([other, { text: their }]) => other !== name && uidOf(their) === uid)) {
          return failed(409, 'no-uid-conflict');
        }
        put(folder, name, rewritten(text));
        return habits.saysNoEtag
          ? { status: 204 }
          : { status: 201, headers: { etag: collection.get(name)?.etag ?? '' } };
      }
      case 'DELETE':
        if (held === undefined) return { status: 404 };
        if (request.headers['if-match'] !== held.etag) return { status: 412 };
        collection?.delete(name);
        return { status: 200 };
      default:
        return { status: 405 };
    }
  }

  const log: HttpRequest[] = [];
  const pauses: number[] = [];
  const server: FakeServer = {
    collections,
    log,
    pauses,
    before: () => undefined,
    after: () => undefined,
    put,
    handle,
    network: {
      async exchange(request) {
        log.push(request);
        const number = log.length;
        const instead = server.before(request, number);
        if (instead !== undefined) return answered(instead);
        const answer = handle(request);
        return answered(server.after(request, number) ?? answer);
      },
      async pause(milliseconds) {
        pauses.push(milliseconds);
      },
    },
  };
  return server;
}

function answered(instead: Instead): Promise<HttpAnswer | HttpFailure> {
  if (instead === 'never') return new Promise(() => {});
  if ('failure' in instead) return Promise.resolve(instead);
  const headers = instead.headers ?? {};
  return Promise.resolve({
    status: instead.status,
    header: (name) => headers[name] ?? null,
    text: instead.text ?? '',
  });
}

/** The same server behind a real socket. */
export async function listen(
  server: FakeServer,
): Promise<{ readonly url: string; readonly close: () => void }> {
  const http: Server = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', async () => {
      const headers = incoming.headers as Record<string, string>;
      const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}${incoming.url}`;
      const body = Buffer.concat(chunks).toString();
      const request = { method: incoming.method ?? '', url, headers, body, timeout: 0, limit: 0 };
      server.log.push(request);
      const number = server.log.length;
      const instead =
        server.before(request, number) ?? server.after(request, number) ?? server.handle(request);
      if (instead === 'never') return;
      if ('failure' in instead) {
        incoming.socket.destroy();
        return;
      }
      outgoing.writeHead(instead.status, instead.headers).end(instead.text);
    });
  });
  await new Promise<void>((ready) => http.listen(0, '127.0.0.1', ready));
  const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}/`;
  return {
    url,
    close() {
      http.closeAllConnections();
      http.close();
    },
  };
}

function multistatus(rows: string): Plain {
  return {
    status: 207,
    text: `<?xml version="1.0"?>\n<a:multistatus xmlns:a="DAV:" xmlns:b="urn:ietf:params:xml:ns:caldav">${rows}</a:multistatus>`,
  };
}

function response(href: string, properties: string): string {
  const propstat = `<a:propstat><a:prop>${properties}</a:prop><a:status>HTTP/1.1 200 OK</a:status></a:propstat>`;
  const missing =
    '<a:propstat><a:prop><a:displayname/></a:prop><a:status>HTTP/1.1 404 Not Found</a:status></a:propstat>';
  return `<a:response><a:href>${href}</a:href>${propstat}${missing}</a:response>`;
}

function doorstep(path: string, home: string): Plain {
  const collection = '<a:resourcetype><a:collection/></a:resourcetype>';
  const principal = '<a:current-user-principal><a:href>/ops/</a:href></a:current-user-principal>';
  const set = path === '/' ? '' : `<b:calendar-home-set><a:href>${home}</a:href></b:calendar-home-set>`;
  return multistatus(response(path, collection + principal + set));
}

type Collection = ReadonlyMap<string, { readonly text: string; readonly etag: string }>;

/** As servers do, hrefs are percent-encoded more than they need to be. */
function listed(path: string, collection: Collection): Plain {
  const self = response(path, '<a:resourcetype><a:collection/><b:calendar/></a:resourcetype>');
  const rows = [...collection].map(([name, { etag }]) =>
    response(`${path}${name.replaceAll('-', '%2D')}`, `<a:resourcetype/><a:getetag>${etag}</a:getetag>`),
  );
  return multistatus(self + rows.join(''));
}

function texts(body: string, collection: Collection): Plain {
  const hrefs = [...body.matchAll(/<href>(.*?)<\/href>/g)].map(([, href = '']) => href);
  const rows = hrefs.map((href) => {
    const held = collection.get(href.slice(href.lastIndexOf('/') + 1));
    if (held === undefined) {
      return `<a:response><a:href>${href}</a:href><a:status>HTTP/1.1 404 Not Found</a:status></a:response>`;
    }
    const data = held.text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    return response(href, `<a:getetag>${held.etag}</a:getetag><b:calendar-data>${data}</b:calendar-data>`);
  });
  return multistatus(rows.join(''));
}

function uidOf(text: string): string {
  return /^UID:(.*?)\r?$/m.exec(text)?.[1] ?? '';
}

/** Unfolds every line and sorts the properties of the event. */
function rewritten(text: string): string {
  const lines = text.replace(/\r\n[ \t]/g, '').split('\r\n');
  const begin = lines.indexOf('BEGIN:VEVENT') + 1;
  const end = lines.indexOf('END:VEVENT');
  const alarm = lines.indexOf('BEGIN:VALARM');
  const last = alarm === -1 ? end : alarm;
  return [...lines.slice(0, begin), ...lines.slice(begin, last).sort(), ...lines.slice(last)].join('\n');
}
