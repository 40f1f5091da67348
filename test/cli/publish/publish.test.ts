import { describe, expect, it } from 'vitest';
import { fakeServer } from './fake-server.ts';
import {
  anHourLater,
  forget,
  inFolder,
  onServer,
  plan,
  planned,
  publish,
  publishJson,
  ROSTER,
} from './published-world.ts';

/** The path of the only calendar of a kind. */
function pathOf(server: ReturnType<typeof fakeServer>, kind: 'pipeline' | 'development'): string {
  return [...server.collections.keys()].find((path) => path.includes(kind)) ?? '';
}

function edit(
  server: ReturnType<typeof fakeServer>,
  kind: 'pipeline' | 'development',
  change: (text: string) => string,
  at = 0,
): void {
  const path = pathOf(server, kind);
  const [name, held] = [...(server.collections.get(path) ?? [])][at] ?? ['', { text: '' }];
  const changed = change(held.text);
  expect(changed).not.toBe(held.text);
  server.put(path, name, changed);
}

const reworded = (text: string): string => text.replace(/^SUMMARY:/m, 'SUMMARY:Room 4: ');

describe('cadence publish', () => {
  it.each([
    {},
    { wrapsErrors: true },
    { saysNoEtag: true },
  ])('puts one resource an event, in one calendar a manager and kind: %o', async (habits) => {
    const server = fakeServer(habits);
    const world = await planned({ network: server.network });
    expect(await publish(world)).toBe(0);
    expect([...server.collections.keys()].map((path) => path.replace(/-[0-9a-f]{8}\//, ''))).toEqual([
      '/ops/grace-development-sessions',
      '/ops/grace-pipeline-reviews',
    ]);
    expect(onServer(server)).toEqual(inFolder(world));
    expect(onServer(server)).toHaveLength(6);
    for (const resources of server.collections.values()) {
      for (const [name, { text }] of resources) {
        expect(text).toContain(`UID:${name.replace('.ics', '')}`);
        expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
        expect(text).toContain('TZID:Europe/London');
      }
    }
  });

  it.each([
    {},
    { wrapsErrors: true },
    { saysNoEtag: true },
  ])('costs one request a calendar when nothing has changed: %o', async (habits) => {
    const server = fakeServer(habits);
    const world = await planned({ network: server.network });
    await publish(world);
    const memory = world.files.entries.get('/home/calendars/publish.json');
    server.log.length = 0;
    expect(await publish(world)).toBe(0);
    expect(server.log.map(({ method }) => method)).toEqual(['PROPFIND', 'PROPFIND']);
    expect(world.files.entries.get('/home/calendars/publish.json')).toBe(memory);
  });

  it('finds out again what it has forgotten, and writes nothing for it', async () => {
    const server = fakeServer();
    const world = await planned({ network: server.network });
    await publish(world);
    world.files.entries.delete('/home/calendars/publish.json');
    server.log.length = 0;
    expect(await publish(world)).toBe(0);
    expect(server.log.map(({ method }) => method).filter((method) => method !== 'PROPFIND')).toEqual([
      'REPORT',
      'REPORT',
    ]);
    server.log.length = 0;
    await publish(world);
    expect(server.log).toHaveLength(2);
  });

  it('puts what changed and no more; shows what is cancelled, and removes it a revision later', async () => {
    const server = fakeServer();
    const world = await planned({ network: server.network });
    await publish(world);
    await plan(world, ROSTER.replace('Alan Turing, ', 'Alan Turing, ends: 2027-01-15, '));
    let report = await publishJson(world);
    const sum = (key: string): number => report.calendars.reduce((all, each) => all + Number(each[key]), 0);
    expect({ code: report.code, replaced: sum('replaced'), created: sum('created') }).toEqual({
      code: 0,
      replaced: expect.any(Number),
      created: 0,
    });
    expect(sum('replaced')).toBeGreaterThan(0);
    expect(sum('replaced') + sum('unchanged')).toBe(6);
    expect(onServer(server)).toEqual(inFolder(world));
    const cancelled = inFolder(world).length;

    await plan(world, ROSTER.replace('Alan Turing, ', 'Alan Turing, ends: 2027-01-12, '));
    report = await publishJson(world);
    expect(sum('removed')).toBeGreaterThan(0);
    expect(inFolder(world).length).toBeLessThan(cancelled);
    expect(onServer(server)).toEqual(inFolder(world));
  });

  it('changes nothing in a dry run, on the server or on the disk', async () => {
    const server = fakeServer();
    const world = await planned({ network: server.network });
    expect(await publish(world, '--dry-run')).toBe(0);
    expect(world.said.out).toContain('6 new');
    expect(server.collections.size).toBe(0);
    expect(world.files.entries.has('/home/calendars/publish.json')).toBe(false);
    expect(server.log.every(({ method }) => method === 'PROPFIND')).toBe(true);
  });

  it('leaves alone what is not its own', async () => {
    const server = fakeServer();
    const world = await planned({ network: server.network });
    await publish(world);
    const path = pathOf(server, 'pipeline');
    const foreign =
      'BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:lunch\nDTSTART:20270112T120000Z\nEND:VEVENT\nEND:VCALENDAR';
    server.put(path, 'lunch.ics', foreign);
    const likeOurs = '11111111-1111-5111-8111-111111111111';
    server.put(path, `${likeOurs}.ics`, foreign.replace('lunch', likeOurs));
    server.collections.set('/ops/private/', new Map([['a.ics', { text: foreign, etag: '"x"' }]]));
    await plan(world, ROSTER.replace(/.*Alan.*\n/, ''));
    const report = await publishJson(world, '--force');
    expect(report.code).toBe(0);
    expect(report.calendars.map(({ foreign: count }) => count)).toEqual([0, 2]);
    expect(server.collections.get(path)?.has('lunch.ics')).toBe(true);
    expect(server.collections.get(path)?.has(`${likeOurs}.ics`)).toBe(true);
    expect(server.log.some(({ url }) => url.includes('/private/'))).toBe(false);
    server.log.length = 0;
    await publish(world);
    expect(server.log).toHaveLength(2);
  });
});

describe('what people change by hand', () => {
  it('is a conflict where an event was moved; it stays there, until --force', async () => {
    const server = fakeServer();
    const world = await planned({ network: server.network });
    await publish(world);
    edit(server, 'pipeline', anHourLater);
    const moved = onServer(server);
    for (const memory of ['remembered', 'lost']) {
      if (memory === 'lost') world.files.entries.delete('/home/calendars/publish.json');
      forget(world);
      expect(await publish(world)).toBe(1);
      expect(world.said.err).toContain('[publish-conflict]');
      expect(world.said.err).toMatch(/somebody\s+has\s+moved\s+it\s+to/);
      expect(world.said.err).toContain('calendars/plan.json:');
      expect(onServer(server)).toEqual(moved);
    }
    server.log.length = 0;
    await publish(world);
    expect(server.log).toHaveLength(2);
    expect(await publish(world, '--force')).toBe(0);
    expect(onServer(server)).toEqual(inFolder(world));
  });

  it('is nothing where a note was added or an alarm put off', async () => {
    const server = fakeServer();
    const world = await planned({ network: server.network });
    await publish(world);
    edit(server, 'pipeline', reworded);
    edit(
      server,
      'pipeline',
      (text) => text.replace('END:VEVENT', 'X-MOZ-LASTACK:20270101T000000Z\nEND:VEVENT'),
      1,
    );
    const report = await publishJson(world);
    expect(report).toMatchObject({ code: 0, diagnostics: [] });
    expect(report.calendars.map(({ reworded: count }) => count)).toEqual([0, 1]);
    expect(server.log.filter(({ method }) => method === 'PUT')).toHaveLength(6);
  });

  it('keeps the reminder that somebody set in it when the plan has a new version', async () => {
    const server = fakeServer();
    const world = await planned({ network: server.network });
    const reminding = (minutes: number): string => `calendar: { reminder: ${minutes} }\n${ROSTER}`;
    await plan(world, reminding(10));
    await publish(world);
    const mine = 'BEGIN:VALARM\nACTION:AUDIO\nTRIGGER:-PT1H\nEND:VALARM\n';
    for (const at of [0, 1, 2, 3])
      edit(server, 'pipeline', (text) => text.replace('END:VEVENT', `${mine}END:VEVENT`), at);
    await plan(world, reminding(15));
    server.log.length = 0;
    expect(await publish(world)).toBe(0);
    // Of each calendar, what is there is read at once: as a whole and then where it changes.
    expect(server.log.map(({ method }) => method).filter((method) => method === 'REPORT')).toHaveLength(3);
    const texts = [...(server.collections.get(pathOf(server, 'pipeline'))?.values() ?? [])];
    expect(texts.map(({ text }) => text.match(/TRIGGER:.*/g))).toEqual(
      Array(4).fill(['TRIGGER:-PT15M', 'TRIGGER:-PT1H']),
    );
    expect(onServer(server)).toEqual(inFolder(world));
    server.log.length = 0;
    expect(await publish(world)).toBe(0);
    expect(server.log).toHaveLength(2);
  });

  it('is a conflict where the plan has a new version of a reworded event', async () => {
    const server = fakeServer();
    const world = await planned({ network: server.network });
    await publish(world);
    for (const at of [0, 1, 2, 3]) edit(server, 'pipeline', reworded, at);
    await plan(world, ROSTER.replace(/.*Alan.*\n/, ''));
    const report = await publishJson(world);
    expect(report.code).toBe(1);
    expect(report.diagnostics.map(({ code }) => code)).toEqual(['publish-conflict', 'publish-conflict']);
    expect(onServer(server).filter((line) => line.includes('SEQUENCE:1'))).toHaveLength(1);
  });

  it('is a conflict where an event was deleted, also the run after; a whole calendar comes back', async () => {
    const server = fakeServer();
    const world = await planned({ network: server.network });
    await publish(world);
    const path = pathOf(server, 'pipeline');
    const [name = ''] = server.collections.get(path)?.keys() ?? [];
    server.collections.get(path)?.delete(name);
    for (let again = 0; again < 2; again++) {
      const report = await publishJson(world);
      expect(report.code).toBe(1);
      expect(report.diagnostics[0]?.message).toContain('deleted');
      expect(server.collections.get(path)?.size).toBe(3);
    }
    server.collections.delete(path);
    expect(await publish(world)).toBe(0);
    expect(onServer(server)).toEqual(inFolder(world));
  });

  it('counts for nothing once the session is over; what took place stays', async () => {
    const server = fakeServer();
    const world = await planned({ network: server.network });
    await publish(world);
    edit(server, 'pipeline', anHourLater);
    const [, second = ''] = server.collections.get(pathOf(server, 'pipeline'))?.keys() ?? [];
    server.collections.get(pathOf(server, 'pipeline'))?.delete(second);
    for (let again = 0; again < 2; again++) expect(await publish(world, '--now', '2027-03-01')).toBe(0);
    expect(server.collections.get(pathOf(server, 'pipeline'))?.size).toBe(3);
  });

  it('is a conflict where somebody has given the UID to another resource', async () => {
    for (const wrapsErrors of [false, true]) {
      const server = fakeServer({ wrapsErrors });
      const world = await planned({ network: server.network });
      await publish(world);
      const path = pathOf(server, 'development');
      const [[name = '', held] = []] = server.collections.get(path) ?? [];
      server.collections.get(path)?.delete(name);
      server.put(path, 'copy.ics', held?.text ?? '');
      world.files.entries.delete('/home/calendars/publish.json');
      const report = await publishJson(world);
      expect(report.code).toBe(1);
      expect(report.diagnostics[0]?.message).toContain('taken');
    }
  });
});

describe('one manager of several', () => {
  it('is published alone; a name that nobody has is told', async () => {
    const server = fakeServer();
    const world = await planned({ network: server.network });
    const people = ['Ida, ida', 'Ina, ina'].map((each) => each.split(', '));
    const team = people.map(
      ([name, mail]) =>
        `  - { name: ${name}, email: ${mail}@northwind.example${mail === 'ina' ? ', manager: ida@northwind.example' : ''} }\n`,
    );
    await plan(world, ROSTER + team.join(''));
    expect(await publish(world, '--manager', 'ida', '--manager', 'IDA@northwind.example')).toBe(0);
    expect([...server.collections.keys()].every((path) => path.startsWith('/ops/ida-'))).toBe(true);
    expect(server.collections.size).toBe(2);
    expect(await publish(world, '--manager', 'idaa')).toBe(2);
    expect(world.said.err).toContain('did you mean ida');
    expect(await publish(world)).toBe(0);
    expect(onServer(server)).toEqual(inFolder(world));
  });
});

it('a folder with a calendar for each rep gets a calendar for each there too', async () => {
  const server = fakeServer();
  const world = await planned({ network: server.network }, ['--split-by', 'rep']);
  expect(await publish(world)).toBe(0);
  expect(server.collections.size).toBe(4);
  expect(onServer(server)).toHaveLength(6);
  expect(onServer(server)).toEqual(inFolder(world));
  server.log.length = 0;
  await publish(world);
  expect(server.log).toHaveLength(4);
});

describe('another plan', () => {
  it('that is newer is not overwritten', async () => {
    const server = fakeServer();
    const world = await planned({ network: server.network });
    const backup = new Map(world.files.entries);
    await plan(world, ROSTER.replace('Alan Turing, ', 'Alan Turing, leave: [2027-01-11..2027-01-24], '));
    await publish(world);
    const before = onServer(server);
    for (const [path, text] of backup) world.files.entries.set(path, text);
    const report = await publishJson(world);
    expect(report.code).toBe(1);
    expect(new Set(report.diagnostics.map(({ code }) => code))).toEqual(new Set(['publish-newer']));
    expect(onServer(server)).toEqual(before);
  });

  it('of the same manager in another folder keeps its sessions', async () => {
    const server = fakeServer();
    const world = await planned({ network: server.network });
    await publish(world);
    const other = await planned({ network: server.network });
    for (const path of [...other.files.entries.keys()]) {
      if (path.startsWith('/home/calendars')) other.files.entries.delete(path);
    }
    await plan(other, ROSTER.replace(/.*Alan.*\n/, ''));
    const report = await publishJson(other);
    expect(report.code).toBe(0);
    expect(report.diagnostics.map(({ code }) => code)).toEqual(['publish-other-plan', 'publish-other-plan']);
    expect(onServer(server)).toHaveLength(6);
    expect(await publish(other, '--force')).toBe(0);
    expect(onServer(server)).toEqual(inFolder(other));
  });
});
