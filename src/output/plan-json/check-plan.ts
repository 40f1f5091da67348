import type { Diagnostic, Outcome } from '../../diagnostics/diagnostic.ts';
import type {
  Audience,
  Displacement,
  Horizon,
  Kind,
  Layout,
  PublishedChange,
  PublishedPlan,
  PublishedSeries,
  PublishedSession,
  Reason,
  RuleName,
  Series,
  Unplaced,
  Weekday,
} from '../../model.ts';
import { weekdayOf } from '../../time/day.ts';
import { isUsual } from '../layout.ts';
import { type Fault, type Fields, fieldsOf } from './fields.ts';
import { jsonPlace } from './json-place.ts';
import * as shapes from './shapes.ts';

/** A merge gone wrong can break every row; nobody reads more than this. */
const MOST_SHOWN = 20;

const KIND = shapes.oneOf<Kind>(['pipeline-review', 'development-session']);
const STATUS = shapes.oneOf<PublishedSession['status']>(['confirmed', 'cancelled']);
const AUDIENCE = shapes.oneOf<Audience>(['manager', 'rep', 'ops']);
const SPLIT_BY = shapes.oneOf<Layout['splitBy']>(['manager', 'rep']);
const FORM = shapes.oneOf<Layout['form']>(['sessions', 'series', 'invitations']);
const SERIES_WHAT = shapes.oneOf<NonNullable<PublishedSeries['what']>>(['added', 'changed', 'cancelled']);
const WHAT = shapes.oneOf<PublishedChange['what']>(['added', 'moved', 'changed', 'cancelled', 'returned']);
const RULES: Readonly<Record<RuleName, true>> = {
  hours: true,
  holiday: true,
  leave: true,
  employment: true,
  busy: true,
  'double-booking': true,
  'same-day': true,
  buffer: true,
  'sessions-per-day': true,
  past: true,
  published: true,
  roster: true,
};
const RULE = shapes.oneOf<RuleName>(Object.keys(RULES) as RuleName[]);

/** The plan that a document holds, or everything that is wrong with it. */
export function checkPlan(
  document: Record<string, unknown>,
  source: { readonly file: string; readonly text: string },
): Outcome<PublishedPlan> {
  const faults: Fault[] = [];
  const fields = fieldsOf(document, [], faults);
  const uids = new Set<string>();
  const audience = fields.textIfThere('audience', AUDIENCE, 'manager');
  const plan: PublishedPlan = {
    horizon: fields.object('horizon', readHorizon),
    ...(document['shard'] === undefined ? {} : { shard: fields.text('shard', shapes.SHARD, '1/1') }),
    sessions: fields.list('sessions', (row) => readSession(row, uids)),
    unplaced: fields.list('unplaced', readUnplaced),
    series: fields.list('series', readSeries),
    outside: fields.list('outside', (row) => readSession(row, uids)),
    retired: fields.list('retired', (row) => ({
      uid: unique(row, uids),
      sequence: row.integer('sequence', 0, MOST_SEQUENCE),
      stamp: row.text('stamp', shapes.STAMP, 0),
    })),
    changes: document['changes'] === undefined ? [] : fields.list('changes', readChange),
    ...(audience === null || audience === 'manager' ? {} : { audience }),
    ...layoutOf(fields.objectIfThere('layout', readLayout)),
    folders: readFolders(fields),
  };
  if (faults.length === 0) return { value: plan, diagnostics: [] };
  const text = source.text.replace(/^\ufeff/, '');
  const untold = faults.length - MOST_SHOWN;
  const diagnostics = faults.slice(0, MOST_SHOWN).map(
    ({ path, message }, i): Diagnostic => ({
      code: 'plan-damaged',
      severity: 'error',
      message: i === MOST_SHOWN - 1 && untold > 0 ? `${message}, and ${untold} more problems` : message,
      place: jsonPlace(source.file, text, path),
      hint: 'bring back the file as cadence wrote it, or plan into another folder with --out',
    }),
  );
  return { value: null, diagnostics };
}

/** RFC 5545 section 3.3.8. */
const MOST_SEQUENCE = 2_147_483_646;

function unique(row: Fields, uids: Set<string>): string {
  const uid = row.text('uid', shapes.UID, '');
  if (uid !== '' && uids.has(uid)) row.wrong('uid', 'is there twice');
  uids.add(uid);
  return uid;
}

function readHorizon(fields: Fields): Horizon {
  const firstDay = fields.text('firstDay', shapes.DAY, 0);
  const lastDay = fields.text('lastDay', shapes.DAY, 0);
  if (weekdayOf(firstDay) !== 0 && firstDay !== 0) fields.wrong('firstDay', 'must be a Monday');
  if (lastDay !== 0 && (weekdayOf(lastDay) !== 6 || lastDay < firstDay)) {
    fields.wrong('lastDay', 'must be a Sunday after firstDay');
  }
  return { label: fields.text('label', shapes.LINE, ''), firstDay, lastDay };
}

function readSession(fields: Fields, uids: Set<string>): PublishedSession {
  const start = fields.text('start', shapes.INSTANT, 0);
  const end = fields.text('end', shapes.INSTANT, 1);
  if (end <= start) fields.wrong('end', 'must be after start');
  fields.text('localStart', shapes.WALL_TIME, '');
  const look = fields.textIfThere('look', shapes.LOOK, '');
  return {
    kind: fields.text('kind', KIND, 'pipeline-review'),
    ...readPair(fields),
    start,
    minutes: end - start,
    timeZone: fields.text('timeZone', shapes.ZONE, 'UTC'),
    displaced: fields.optional('displaced', readDisplacement),
    uid: unique(fields, uids),
    status: fields.text('status', STATUS, 'confirmed'),
    sequence: fields.integer('sequence', 0, MOST_SEQUENCE),
    stamp: fields.text('stamp', shapes.STAMP, 0),
    title: fields.text('title', shapes.LINE, ''),
    fingerprint: fields.text('fingerprint', shapes.FINGERPRINT, ''),
    ...(look === null ? {} : { look }),
  };
}

function readPair(fields: Fields): { manager: string; rep: string; period: string } {
  return {
    manager: fields.text('manager', shapes.LINE, ''),
    rep: fields.text('rep', shapes.LINE, ''),
    period: fields.text('period', shapes.PERIOD, ''),
  };
}

function readDisplacement(fields: Fields): Displacement {
  return { home: fields.text('home', shapes.WALL_TIME, ''), because: fields.list('because', readReason) };
}

function readReason(fields: Fields): Reason {
  return { rule: fields.text('rule', RULE, 'hours'), detail: fields.text('detail', shapes.TEXT, '') };
}

function readUnplaced(fields: Fields): Unplaced {
  const proof = fields.textIfThere('proof', shapes.TEXT, '');
  const basis = fields.textIfThere('basis', shapes.TEXT, '');
  return {
    kind: fields.text('kind', KIND, 'pipeline-review'),
    ...readPair(fields),
    excused: fields.flag('excused'),
    because: fields.list('because', readReason),
    wouldHelp: fields.texts('wouldHelp'),
    ...(proof === null ? {} : { proof }),
    ...(basis === null ? {} : { basis }),
  };
}

function readSeries(fields: Fields): Series {
  const brought = fields.objectsIfThere('brought', (row) => ({
    text: row.text('text', shapes.TEXT_HASH, ''),
    period: row.text('period', shapes.PERIOD, ''),
  }));
  return {
    kind: fields.text('kind', KIND, 'pipeline-review'),
    manager: fields.text('manager', shapes.LINE, ''),
    rep: fields.text('rep', shapes.LINE, ''),
    phase: fields.integer('phase', 0, 1) as 0 | 1,
    home: fields.optional('home', (home) => ({
      weekday: home.text<Weekday>('weekday', shapes.WEEKDAY, 0),
      minute: home.text('time', shapes.LONG_TIME, 0),
      timeZone: home.text('timeZone', shapes.ZONE, 'UTC'),
    })),
    ...(brought === null ? {} : { brought }),
  };
}

/** Plans from before there were change files have none. */
function readChange(fields: Fields): PublishedChange {
  return {
    uid: fields.text('uid', shapes.UID, ''),
    what: fields.text('what', WHAT, 'changed'),
    from: fields.textIfThere('from', shapes.INSTANT, 0),
    because: fields.list('because', readReason),
  };
}

function readFolders(fields: Fields): PublishedPlan['folders'] {
  const managers = new Set<string>();
  const folders = new Set<string>();
  return fields.list('folders', (row) => {
    const manager = row.text('manager', shapes.LINE, '');
    const folder = row.text('folder', shapes.FOLDER, '');
    if (managers.has(manager)) row.wrong('manager', 'is there twice');
    if (folders.has(folder)) row.wrong('folder', 'is there twice');
    managers.add(manager);
    folders.add(folder);
    const reps = row.objectsIfThere('reps', readRep);
    for (const [i, { file }] of (reps ?? []).entries()) {
      if (reps?.findIndex((each) => each.file === file) !== i) row.wrong('reps', 'have two of one name');
    }
    const series = row.objectsIfThere('series', readPublishedSeries);
    return {
      manager,
      folder,
      ...(reps === null ? {} : { reps }),
      ...(series === null ? {} : { series }),
    };
  });
}

function readRep(row: Fields): { rep: string; file: string } {
  return { rep: row.text('rep', shapes.LINE, ''), file: row.text('file', shapes.FOLDER, '') };
}

function readPublishedSeries(row: Fields): PublishedSeries {
  return {
    rep: row.text('rep', shapes.LINE, ''),
    kind: row.text('kind', KIND, 'pipeline-review'),
    sequence: row.integer('sequence', 0, MOST_SEQUENCE),
    stamp: row.text('stamp', shapes.STAMP, 0),
    fingerprint: row.text('fingerprint', shapes.FINGERPRINT_OR_NONE, ''),
    what: row.textOrNull('what', SERIES_WHAT, 'added'),
  };
}

function readLayout(fields: Fields): Layout {
  return {
    splitBy: fields.text('splitBy', SPLIT_BY, 'manager'),
    form: fields.text('form', FORM, 'sessions'),
  };
}

function layoutOf(layout: Layout | null): Pick<PublishedPlan, 'layout'> {
  return layout === null || isUsual(layout) ? {} : { layout };
}
