import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer as createHttp, type RequestListener, type Server } from 'node:http';
import { createServer as createHttps } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { network } from '../../../src/cli/world/network.ts';

const open: Pick<Server, 'close' | 'closeAllConnections'>[] = [];
afterEach(() => {
  for (const server of open.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function portOf(server: Server): Promise<number> {
  open.push(server);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return (server.address() as AddressInfo).port;
}

async function answerOf(listener: RequestListener, timeout = 10_000, limit = 1000) {
  const url = `http://127.0.0.1:${await portOf(createHttp(listener))}/`;
  return network.exchange({ method: 'PROPFIND', url, headers: {}, body: '<x/>', timeout, limit });
}

describe('the network', () => {
  it('brings an answer as it is, and follows nothing', async () => {
    const answer = await answerOf((request, response) => {
      expect(request.headers['accept-encoding']).toBe('identity');
      response.writeHead(307, { location: '/elsewhere', etag: '"1"' }).end('Zoë');
    });
    expect(answer).toMatchObject({ status: 307, text: 'Zoë' });
    expect('header' in answer && answer.header('etag')).toBe('"1"');
  });

  it.each<[string, RequestListener, number, string]>([
    ['a reset', (request) => request.socket.resetAndDestroy(), 10_000, 'reset'],
    [
      'a connection that ends in the middle',
      (request, response) => {
        response.writeHead(207, { 'content-length': '50' }).write('half');
        setTimeout(() => request.socket.destroy(), 20);
      },
      10_000,
      'reset',
    ],
    ['silence', () => {}, 100, 'timeout'],
    ['silence after a beginning', (_, response) => void response.writeHead(207).write('a'), 200, 'timeout'],
    [
      'an answer without end',
      (_, response) => {
        const more = () => void (response.destroyed || response.write('x'.repeat(500), more));
        more();
      },
      10_000,
      'too-large',
    ],
    ['what is no HTTP', (request) => void request.socket.end('SSH-2.0\r\n'), 10_000, 'other'],
  ])('tells %s', async (_, listener, timeout, failure) => {
    expect(await answerOf(listener, timeout)).toMatchObject({ failure });
  });

  it('tells a port where nothing listens, and a host that is none', async () => {
    const server = createHttp();
    const port = await portOf(server);
    await new Promise((done) => server.close(done));
    const ask = (url: string) =>
      network.exchange({ method: 'PUT', url, headers: {}, body: 'x', timeout: 10_000, limit: 10 });
    expect(await ask(`http://127.0.0.1:${port}/`)).toMatchObject({ failure: 'refused' });
    expect(await ask('http://no-such-host.invalid/')).toHaveProperty('failure');
    // fetch keeps some ports from HTTP.
    expect(await ask('http://127.0.0.1:1/')).toEqual({ failure: 'other', code: null });
  });

  it('does not talk to a server whose certificate nobody vouches for', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'cadence-tls-'));
    const [key, cert] = [join(folder, 'key'), join(folder, 'cert')];
    const line = `req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 1 -subj /CN=localhost -keyout ${key} -out ${cert}`;
    const made = spawnSync('openssl', line.split(' '));
    if (made.status !== 0) {
      console.warn('openssl is not installed: no certificate was made and none refused');
      return;
    }
    let isReached = false;
    const server = createHttps({ key: readFileSync(key), cert: readFileSync(cert) }, () => {
      isReached = true;
    });
    rmSync(folder, { recursive: true });
    const url = `https://127.0.0.1:${await portOf(server)}/`;
    const answer = await network.exchange({
      method: 'PUT',
      url,
      headers: {},
      body: 'x',
      timeout: 10_000,
      limit: 10,
    });
    expect(answer).toMatchObject({ failure: 'certificate' });
    expect(isReached).toBe(false);
  });
});
