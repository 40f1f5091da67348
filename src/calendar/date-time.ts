import { kept } from '../kept.ts';
import type { Instant } from '../model.ts';
import { formatDay } from '../time/day.ts';

/** `20270105T`: calendars name the same days over and over. */
const dayText = kept((day: number) => `${formatDay(day).replaceAll('-', '')}T`);

/** `0930`, for a minute of the day. */
const clockText = kept((minute: number) => twoDigits(Math.floor(minute / 60)) + twoDigits(minute % 60));

/** A value of type DATE-TIME (RFC 5545 section 3.3.5), `20270105T093000`: a minute from 1970-01-01T00:00 on any clock. */
export function minuteText(minutes: Instant): string {
  const day = Math.floor(minutes / 1440);
  return `${dayText(day)}${clockText(minutes - day * 1440)}00`;
}

/** The same for a second from 1970-01-01T00:00. */
export function secondText(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  return minuteText(minutes).slice(0, -2) + twoDigits(seconds - minutes * 60);
}

function twoDigits(n: number): string {
  return n < 10 ? `0${n}` : `${n}`;
}
