import type { Style } from '../../diagnostics/printers/style.ts';
import type { Kind, PublishedPlan, PublishedSession, Roster, Series, Unplaced } from '../../model.ts';
import { formatHome } from '../../output/terminal/clock-words.ts';
import { plain, WIDTH, wrap } from '../../output/terminal/columns.ts';
import type { SessionVerdict, StartVerdict } from '../../schedule/why.ts';
import { formatDayForPeople, formatMinute } from '../../time/day.ts';
import { formatInstant } from '../../time/instant.ts';
import { isoWeekLabel, mondayOfWeekLabel } from '../../time/week.ts';
import { findZone, type Zone } from '../../time/zones/zone.ts';
import type { Question } from './question.ts';

/** One series and what was found out about its sessions. */
export interface Answer {
  readonly manager: string;
  readonly rep: string;
  readonly kind: Kind;
  readonly every: 1 | 2;
  readonly plan: PublishedPlan;
  readonly verdicts: readonly SessionVerdict[];
}

const SHORT: Readonly<Record<Kind, string>> = {
  'pipeline-review': 'Pipeline review',
  'development-session': 'Development session',
};

/** For people: no line is longer than 80 columns. */
export function whyLines(
  question: Question,
  answers: readonly Answer[],
  roster: Roster,
  style: Style,
): string[] {
  const zone = zoneOf(roster, question.manager);
  const lines: string[] = [];
  for (const answer of answers) {
    const about = aboutDay(answer, question);
    lines.push(style.bold(`${SHORT[answer.kind]}, ${plain(question.rep.name)}`));
    if (question.day === null) lines.push(...seriesLines(answer, question));
    else if (about.length === 0) lines.push('  none is due in that week');
    for (const verdict of question.day === null ? [] : about)
      lines.push(...sessionLines(answer, verdict, zone));
    lines.push('');
  }
  return lines.slice(0, -1);
}

/** The sessions whose window holds the day. */
function aboutDay({ verdicts, every }: Answer, { day }: Question): readonly SessionVerdict[] {
  if (day === null) return verdicts;
  return verdicts.filter(({ period }) => {
    const monday = mondayOfWeekLabel(period) ?? 0;
    return day >= monday && day < monday + every * 7;
  });
}

function seriesOf({ plan, manager, rep, kind }: Answer): Series | undefined {
  return plan.series.find((one) => one.manager === manager && one.rep === rep && one.kind === kind);
}

function seriesLines(answer: Answer, { notAt }: Question): string[] {
  const home = seriesOf(answer)?.home ?? null;
  const placed = answer.verdicts.filter(({ here }) => here !== null);
  const atHome = placed.filter(({ isHome }) => isHome).length;
  const lines = wrap(
    `${home === null ? 'without a home' : `at home ${formatHome(home)}`}: ${atHome} of ${answer.verdicts.length} due are there, ${placed.length - atHome} elsewhere, ${answer.verdicts.length - placed.length} have no place`,
    WIDTH,
    '  ',
  );
  const typical = placed.find(({ isHome }) => isHome) ?? placed[0];
  if (typical?.here) lines.push(...wrap(costWords(typical.here), WIDTH, '  ', '    '));
  if (notAt === null) return lines;
  const all = answer.verdicts.flatMap(({ asked }) => asked);
  const free = all.filter(({ forbidden }) => forbidden.length === 0);
  const when = formatHome({ ...notAt, timeZone: '' });
  lines.push(
    ...wrap(`${when} is free in ${free.length} of ${all.length} weeks as the plan stands`, WIDTH, '  '),
  );
  const counts = new Map<string, number>();
  for (const { forbidden } of all) {
    for (const rule of new Set(forbidden.map((reason) => reason.rule))) {
      counts.set(rule, (counts.get(rule) ?? 0) + 1);
    }
  }
  for (const [rule, count] of [...counts].sort((a, b) => b[1] - a[1])) {
    const example = all.flatMap(({ forbidden }) => forbidden).find((reason) => reason.rule === rule);
    lines.push(...wrap(`${rule} in ${count}: ${plain(example?.detail ?? '')}`, WIDTH, '    ', '      '));
  }
  const [cheapest] = free;
  if (cheapest !== undefined) lines.push(...wrap(`there it ${costWords(cheapest)}`, WIDTH, '    ', '      '));
  return lines;
}

function sessionLines(answer: Answer, verdict: SessionVerdict, zone: Zone): string[] {
  const session = sessionOf(answer, verdict);
  const lost = unplacedOf(answer, verdict);
  const lines: string[] = [];
  const say = (text: string): void => {
    lines.push(...wrap(plain(text), WIDTH, '  ', '    '));
  };
  const week = formatDayForPeople(mondayOfWeekLabel(verdict.period) ?? 0);
  const due = `${answer.every === 1 ? 'week' : 'fortnight'} of ${week}`;
  if (verdict.here === null) {
    say(`${due}: ${lost?.excused ? 'no meeting possible' : 'not placed'}`);
    for (const { detail } of lost?.because ?? []) say(`because ${detail}`);
    for (const help of lost?.wouldHelp ?? []) say(`would help: ${help}`);
    if (lost?.proof !== undefined) say(`proven: ${lost.proof}`);
  } else {
    say(`${due}: ${whenWords(verdict.here, zone)}, ${verdict.isHome ? 'at home' : 'away from home'}`);
    for (const { detail } of session?.displaced?.because ?? []) say(`not at home: ${detail}`);
    say(costWords(verdict.here));
  }
  say(
    `${verdict.free === 0 ? 'no' : verdict.free} other ${verdict.free === 1 ? 'start is' : 'starts are'} free`,
  );
  for (const other of verdict.others) say(`${whenWords(other, zone)} ${costWords(other)}`);
  for (const asked of verdict.asked) {
    if (verdict.here?.start === asked.start) say(`${whenWords(asked, zone)} is where it is`);
    else if (asked.forbidden.length === 0) say(`${whenWords(asked, zone)} is free, but ${costWords(asked)}`);
    for (const { rule, detail } of asked.forbidden) {
      if (verdict.here?.start !== asked.start) say(`not ${whenWords(asked, zone)}: ${detail} (${rule})`);
    }
  }
  return lines;
}

function sessionOf(
  { plan, manager, rep, kind }: Answer,
  { period }: SessionVerdict,
): PublishedSession | undefined {
  return plan.sessions.find(
    (one) =>
      one.status === 'confirmed' &&
      one.kind === kind &&
      one.manager === manager &&
      one.rep === rep &&
      one.period === period,
  );
}

function unplacedOf({ plan, manager, rep, kind }: Answer, { period }: SessionVerdict): Unplaced | undefined {
  return plan.unplaced.find(
    (one) => one.kind === kind && one.manager === manager && one.rep === rep && one.period === period,
  );
}

/** `costs 33: weekday 28, round-start 5`. */
function costWords({ costs }: StartVerdict): string {
  const sum = costs.reduce((total, { cost }) => total + cost, 0);
  if (sum === 0) return 'costs nothing: every wish is met';
  return `costs ${sum}: ${costs.map(({ rule, cost }) => `${rule} ${cost}`).join(', ')}`;
}

function whenWords({ start }: StartVerdict, zone: Zone): string {
  const { day, minute } = zone.toWall(start);
  return `${formatDayForPeople(day)} ${formatMinute(minute)}`;
}

function zoneOf({ people }: Roster, email: string): Zone {
  const name = people.find((person) => person.email === email)?.timeZone ?? 'UTC';
  const zone = findZone(name);
  if (zone === null) throw new Error(`zone ${name} of the roster is unknown`);
  return zone;
}

/** `--json`: one document. */
export function whyDocument(question: Question, answers: readonly Answer[], roster: Roster): string {
  const judged = (one: StartVerdict): object => ({ ...one, start: formatInstant(one.start) });
  const document = {
    schema: 'cadence.why/1',
    rep: question.rep.email,
    manager: question.manager,
    timeZone: zoneOf(roster, question.manager).name,
    week: question.day === null ? null : isoWeekLabel(question.day - ((question.day + 3) % 7)),
    series: answers.map((answer) => ({
      kind: answer.kind,
      home: seriesOf(answer)?.home ?? null,
      sessions: aboutDay(answer, question).map((verdict) => {
        const lost = unplacedOf(answer, verdict);
        return {
          period: verdict.period,
          status:
            verdict.here === null
              ? lost?.excused
                ? 'excused'
                : 'unplaced'
              : verdict.isHome
                ? 'home'
                : 'displaced',
          here: verdict.here === null ? null : judged(verdict.here),
          displaced: sessionOf(answer, verdict)?.displaced ?? null,
          because: lost?.because ?? [],
          wouldHelp: lost?.wouldHelp ?? [],
          proof: lost?.proof ?? null,
          free: verdict.free,
          others: verdict.others.map(judged),
          asked: verdict.asked.map(judged),
        };
      }),
    })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
