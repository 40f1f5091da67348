import { buffer } from './buffer.ts';
import { closed } from './closed.ts';
import { complete } from './complete.ts';
import { displaced } from './displaced.ts';
import { doubleBooking } from './double-booking.ts';
import { eventSays } from './event-says.ts';
import { home } from './home.ts';
import { length } from './length.ts';
import { looks } from './looks.ts';
import { readable } from './readable.ts';
import type { VerifyRule } from './rule.ts';
import { sameDay } from './same-day.ts';
import { sessionsPerDay } from './sessions-per-day.ts';
import { strangers } from './strangers.ts';
import { unplaced } from './unplaced.ts';
import { walled } from './walled.ts';
import { week } from './week.ts';
import { zones } from './zones.ts';

/** The TABLE of what a published plan must keep, in the order in which it is told. */
export const verifyRules: readonly VerifyRule[] = [
  readable,
  strangers,
  eventSays,
  looks,
  zones,
  walled,
  complete,
  length,
  closed,
  doubleBooking,
  buffer,
  sessionsPerDay,
  sameDay,
  week,
  home,
  displaced,
  unplaced,
];
