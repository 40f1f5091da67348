import { describe, expect, it } from 'vitest';
import { memoryWorld } from '../memory-world.ts';
import { fakeServer, type Instead } from './fake-server.ts';
import { ADDRESS, planned, publish, run, SIGNED_IN } from './published-world.ts';

const SECRET = 'secret-word';
const ENCODED = Buffer.from(`ops:${SECRET}`).toString('base64');

describe('the password', () => {
  it('comes from the environment, standard input or a person, and is asked for only when the server wants it', async () => {
    const server = fakeServer();
    const ways = [
      { env: SIGNED_IN },
      { env: { CADENCE_CALDAV_USER: 'ops' }, stdin: `${SECRET}\n`, args: ['--password-stdin'] },
      { isTTY: true, typed: ['ops', SECRET] },
      { isTTY: true, typed: [SECRET], args: ['--user', 'ops'] },
    ];
    for (const { args = [], ...options } of ways) {
      const world = await planned({ env: {}, ...options, network: server.network });
      expect(await publish(world, ...args)).toBe(0);
    }
    const nobody = await planned({ env: {}, network: server.network });
    expect(await publish(nobody)).toBe(2);
    expect(nobody.said.err).toContain('CADENCE_CALDAV_PASSWORD');
    const ci = await planned({ env: { CI: 'true' }, isTTY: true, network: server.network });
    expect(await publish(ci)).toBe(2);
    const quiet = await planned({ env: {}, isTTY: true, network: server.network });
    expect(await publish(quiet, '--no-input')).toBe(2);
  });

  it('is not sent to a server that does not ask for one, where nobody has given it', async () => {
    const server = fakeServer();
    server.before = (request) => {
      expect(request.headers['authorization']).toBeUndefined();
      return server.handle({
        ...request,
        headers: { ...request.headers, authorization: `Basic ${ENCODED}` },
      });
    };
    const world = await planned({ env: {}, isTTY: true, network: server.network });
    expect(await publish(world)).toBe(0);
  });

  it('is refused in an address, and not repeated', async () => {
    const world = await planned();
    for (const address of [
      `https://ops:${SECRET}@x.example/`,
      `https://${SECRET}@x.example/`,
      `ops:${SECRET}@x.example`,
    ]) {
      expect(await run(world, 'publish', 'calendars', '--to', address)).toBe(2);
      expect(await run(world, 'publish', 'calendars', '--to', address, '--json')).toBe(2);
    }
    expect(world.said.out + world.said.err).toContain('publish-address');
    expect(world.said.out + world.said.err).not.toContain(SECRET);
  });

  it.each<[string, Instead]>([
    ['refused', { status: 401, headers: { 'www-authenticate': `Basic realm="${SECRET}"` } }],
    ['repeated by the server', { status: 500, text: `<p>${SECRET} ${ENCODED}</p>` }],
    ['taken elsewhere', { status: 301, headers: { location: `https://evil.example/?${ENCODED}` } }],
    ['taken to plain http', { status: 302, headers: { location: ADDRESS.replace('https', 'http') } }],
    ['sent in a circle', { status: 302, headers: { location: ADDRESS } }],
    ['broken off', { failure: 'reset', code: 'ECONNRESET' }],
    ['an answer of two megabytes', { failure: 'too-large', code: null }],
    ['a page', { status: 200, text: `<html>${SECRET}</html>` }],
    [
      'a principal elsewhere',
      {
        status: 207,
        text: '<multistatus xmlns="DAV:"><response><href>/</href><propstat><prop><current-user-principal><href>https://evil.example/ops/</href></current-user-principal></prop><status>HTTP/1.1 200 OK</status></propstat></response></multistatus>',
      },
    ],
  ])('is in no error, and goes to no other server: %s', async (_, instead) => {
    const server = fakeServer();
    server.before = () => instead;
    const world = await planned({ network: server.network });
    for (const more of [[], ['--json']]) {
      expect(await publish(world, ...more)).toBe(2);
    }
    const said = world.said.out + world.said.err;
    expect(said).not.toContain(SECRET);
    expect(said).not.toContain(ENCODED);
    for (const { url } of server.log) expect(url.startsWith(ADDRESS)).toBe(true);
  });

  it('is not remembered', async () => {
    const server = fakeServer();
    const world = await planned({ network: server.network });
    await publish(world);
    const memory = world.files.entries.get('/home/calendars/publish.json') ?? '';
    expect(memory).toContain('cadence.publish/1');
    expect(memory).not.toContain(SECRET);
    expect(memory).not.toContain(ENCODED);
  });

  it('is not taken to the server that a memory names', async () => {
    const server = fakeServer();
    const world = await planned({ network: server.network });
    await publish(world);
    const memory = world.files.entries.get('/home/calendars/publish.json') ?? '';
    world.files.entries.set(
      '/home/calendars/publish.json',
      memory.replaceAll('dav.example.com', 'evil.example'),
    );
    expect(await publish(world)).toBe(0);
    for (const { url } of server.log) expect(url.startsWith(ADDRESS)).toBe(true);
  });
});

describe('the folder', () => {
  it.each([
    ['is missing', '/home/calendars/plan.json', null, 'unreadable-file'],
    ['has a damaged plan', '/home/calendars/plan.json', '{ "schema": "cadence.plan/1" }', 'plan-damaged'],
    ['has no JSON for a plan', '/home/calendars/plan.json', '{', 'plan-not-json'],
    ['lacks a calendar', '/home/calendars/grace/pipeline-reviews.ics', null, 'publish-folder'],
    ['has an empty calendar', '/home/calendars/grace/pipeline-reviews.ics', '', 'publish-folder'],
  ])('that %s is not published', async (_, path, text, code) => {
    const server = fakeServer();
    const world = await planned({ network: server.network });
    if (text === null) world.files.entries.delete(path);
    else world.files.entries.set(path, text);
    expect(await publish(world)).toBe(2);
    expect(world.said.err).toContain(`[${code}]`);
    expect(server.log).toEqual([]);
  });

  it('may be read-only: what was published stands, and a warning says what is not remembered', async () => {
    const server = fakeServer();
    const world = await planned({ network: server.network });
    world.files.before = (operation) => {
      if (operation === 'create') throw Object.assign(new Error('EROFS'), { code: 'EROFS' });
    };
    expect(await publish(world)).toBe(0);
    expect(world.said.err).toContain('[publish-memory]');
    expect(world.said.err.match(/\[publish-memory\]/g)).toHaveLength(1);
    expect(await publish(world)).toBe(0);
  });

  it.each([
    ['{ "schema": "cadence.publish/1", "servers": [', true],
    ['{ "schema": "cadence.publish/2" }', false],
    ['my shopping list', false],
  ])('may hold a publish.json that is damaged, which is mended, or not ours, which stays: %s', async (text, isMended) => {
    const server = fakeServer();
    const world = await planned({ network: server.network });
    await publish(world);
    world.files.entries.set('/home/calendars/publish.json', text);
    expect(await publish(world)).toBe(0);
    expect(world.said.err).toContain('[publish-memory]');
    expect(world.files.entries.get('/home/calendars/publish.json') !== text).toBe(isMended);
  });
});

it('says what it needs', async () => {
  const world = memoryWorld({ files: { '/home/calendars/plan.json': '' } });
  expect(await run(world, 'publish', 'calendars')).toBe(2);
  expect(world.said.err).toContain('--to https://dav.example.com/');
  const alone = await planned({ env: { CADENCE_CALDAV_PASSWORD: SECRET } });
  expect(await publish(alone)).toBe(2);
  expect(alone.said.err).toContain('--user');
  const colon = await planned({ env: {} });
  expect(await publish(colon, '--user', 'a:b')).toBe(2);
  const empty = await planned({ env: {}, stdin: '\n' });
  expect(await publish(empty, '--user', 'ops', '--password-stdin')).toBe(2);
});
