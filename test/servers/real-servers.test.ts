import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readMultistatus } from '../../src/caldav/multistatus.ts';
import { listOf, textsOf } from '../../src/caldav/request.ts';
import { network } from '../../src/cli/world/network.ts';
import { readPlanJson } from '../../src/output/plan-json.ts';
import type { MemoryWorld } from '../cli/memory-world.ts';
import {
  anHourLater,
  forget,
  inFolder,
  plan,
  planned,
  ROSTER,
  run,
  seenAs,
} from '../cli/publish/published-world.ts';
import { seenByIcalJs } from '../clients/seen.ts';
import { isInstalled, type RealServer, realServers } from './debian-servers.ts';

const AUTHORIZATION = { authorization: `Basic ${Buffer.from('ops:secret-word').toString('base64')}` };

/** The zone that a server once put half an hour off. */
const KOLKATA = ROSTER.replace('Europe/London', 'Asia/Kolkata');

const NAMES = ['radicale', 'xandikos'] as const;
const isThere = Object.fromEntries(NAMES.map((name) => [name, isInstalled(name)]));
const running = new Map<string, RealServer>();
beforeAll(async () => {
  const start = async (name: (typeof NAMES)[number]) => running.set(name, await realServers[name].start());
  await Promise.all(NAMES.filter((name) => isThere[name]).map(start));
}, 60_000);
afterAll(() => Promise.all([...running.values()].map(({ stop }) => stop())));

describe.each(NAMES)('%s', (name) => {
  const there = isThere[name];
  let world: MemoryWorld;
  beforeAll(async () => {
    if (!there) return;
    world = await planned({ network });
    await plan(world, KOLKATA);
  });

  const textAt = (name: string): string => world.files.entries.get(`/home/calendars/${name}`) ?? '';

  interface Report {
    readonly requests: number;
    readonly diagnostics: readonly { readonly code: string }[];
    readonly calendars: readonly { readonly url: string }[];
  }

  async function publish(...more: readonly string[]): Promise<Report & { readonly code: number }> {
    forget(world);
    const line = [
      'publish',
      'calendars',
      '--to',
      running.get(name)?.url ?? '',
      '--now',
      '2027-01-04',
      '--json',
    ];
    const code = await run(world, ...line, ...more);
    return { code, ...(JSON.parse(world.said.out) as Report) };
  }

  async function ask(request: { method: string; url: string; headers: object; body: string | null }) {
    const headers = { ...request.headers, ...AUTHORIZATION };
    const answer = await network.exchange({ ...request, headers, timeout: 60_000, limit: 1e7 });
    if ('failure' in answer) throw new Error(answer.failure);
    return answer;
  }

  /** Every resource of a calendar. */
  async function held(
    url: string,
  ): Promise<{ readonly path: string; readonly text: string; readonly etag: string }[]> {
    const rows = readMultistatus((await ask(listOf(url))).text) ?? [];
    const paths = rows.filter(({ isCalendar }) => !isCalendar).map(({ href }) => href);
    const texts = readMultistatus((await ask(textsOf(url, paths))).text) ?? [];
    return texts.map(({ href, data, etag }) => ({ path: href, text: data ?? '', etag: etag ?? '' }));
  }

  async function onServer({ calendars }: Report): Promise<string[]> {
    const all = await Promise.all(calendars.map(({ url }) => held(url)));
    return all
      .flatMap((events, at) => events.map(({ text }) => seenAs(calendars[at]?.url ?? '', text)))
      .sort();
  }

  /** Sets a reminder in every event of a calendar, as a person's program would. */
  async function remind(url: string): Promise<void> {
    const alarm = 'BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-PT2H\r\nDESCRIPTION:Mine\r\nEND:VALARM\r\n';
    for (const { path, text, etag } of await held(url)) {
      const headers = { 'content-type': 'text/calendar; charset=utf-8', 'if-match': etag };
      const body = text.replace('END:VEVENT', `${alarm}END:VEVENT`);
      const { status } = await ask({ method: 'PUT', url: new URL(path, url).href, headers, body });
      expect(status).toBeLessThan(300);
    }
  }

  it.skipIf(!there)(
    'holds what the folder holds, revision after revision, by one request a calendar in between',
    async () => {
      const first = await publish();
      expect(first).toMatchObject({ code: 0, diagnostics: [] });
      expect(await onServer(first)).toEqual(inFolder(world));
      expect((await publish()).requests).toBe(2);

      await plan(world, KOLKATA.replace(/.*Alan.*\n/, ''));
      const second = await publish();
      expect(await onServer(second)).toEqual(inFolder(world));
      await remind(second.calendars[1]?.url ?? '');
      await plan(world, KOLKATA.replace('Alan Turing', 'Alan M. Turing').replace('ada@', 'ada2@'));
      world.files.entries.delete('/home/calendars/publish.json');
      const third = await publish();
      expect(third).toMatchObject({ code: 0, diagnostics: [] });
      expect(await onServer(third)).toEqual(inFolder(world));
      const reminding = (await held(third.calendars[1]?.url ?? '')).filter(({ text }) =>
        /TRIGGER:-PT2H/.test(text),
      );
      expect(reminding.some(({ text }) => text.includes('Alan M. Turing'))).toBe(true);
      expect((await publish()).requests).toBe(2);
      expect(new Set(inFolder(world)).size).toBe(inFolder(world).length);
    },
  );

  it.skipIf(!there)('shows every event at the instant that the plan says', async () => {
    const { calendars } = await publish();
    const texts = (await Promise.all(calendars.map(({ url }) => held(url)))).flat();
    const shown = texts
      .flatMap(({ text }) => seenByIcalJs(text))
      .map(({ uid, start, end }) => [uid, start, end]);
    const { value } = readPlanJson({ file: 'plan.json', text: textAt('plan.json') });
    const meant = value?.sessions.map(({ uid, start, minutes }) => [uid, start, start + minutes]);
    expect(shown.sort()).toEqual(meant?.sort());
    expect(meant?.length).toBeGreaterThan(5);
  });

  it.skipIf(!there)('keeps what somebody has moved or deleted by hand', async () => {
    const { calendars } = await publish();
    const url = calendars[1]?.url ?? '';
    const [one, two] = await held(url);
    if (one === undefined || two === undefined) throw new Error('two events are needed');
    const moved = anHourLater(one.text);
    const at = (path: string): string => new URL(path, url).href;
    const change = { 'content-type': 'text/calendar; charset=utf-8', 'if-match': one.etag };
    expect(
      (await ask({ method: 'PUT', url: at(one.path), headers: change, body: moved })).status,
    ).toBeLessThan(300);
    await ask({ method: 'DELETE', url: at(two.path), headers: { 'if-match': two.etag }, body: null });
    const report = await publish();
    expect(report.code).toBe(1);
    expect(report.diagnostics.map(({ code }) => code)).toEqual(['publish-conflict', 'publish-conflict']);
    expect(await onServer(report)).not.toEqual(inFolder(world));
    expect((await publish()).requests).toBe(2);
    const forced = await publish('--force');
    expect(forced.code).toBe(0);
    expect(await onServer(forced)).toEqual(inFolder(world));
  });

  // xandikos knows no passwords.
  if (name === 'radicale')
    it.skipIf(!there)('refuses a wrong password', async () => {
      const { env } = world;
      world = { ...world, env: { ...env, CADENCE_CALDAV_PASSWORD: 'a guess' } };
      const report = await publish();
      world = { ...world, env };
      expect(report.code).toBe(2);
      expect(report.diagnostics.map(({ code }) => code)).toEqual(['publish-sign-in']);
    });
});
