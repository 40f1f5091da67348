import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Instant, RuleName } from '../../model.ts';
import { formatDay, formatMinute } from '../../time/day.ts';
import type { Diaries } from '../diaries.ts';
import type { Evidence } from '../evidence.ts';
import { daysOffOn, holds } from '../free-time.ts';
import { homesOf } from '../homes.ts';
import { daysOn, type Meeting } from '../meeting.ts';
import { closures, collisions } from '../obstacles.ts';
import { meetingWords, momentWords } from '../words.ts';
import { brokenBy, type VerifyRule } from './rule.ts';

/** A session is away from home only where home is really taken, and each reason given is true. */
export const displaced: VerifyRule = {
  name: 'displaced',
  check: (evidence, diaries) => {
    const homes = homesOf(evidence);
    return evidence.meetings.flatMap((meeting): Diagnostic[] => {
      const start = homes(meeting);
      const claim = meeting.row.displaced;
      if (meeting.isHistory || claim === null || start === null || start === meeting.start) return [];
      const { day, minute } = meeting.manager.zone.toWall(start);
      const problems: string[] = [];
      if (claim.home !== `${formatDay(day)}T${formatMinute(minute)}` && !isNeverShown(meeting, start)) {
        problems.push(`said to be at home ${claim.home}, which is not its home`);
      }
      if (claim.because.length === 0) problems.push('displaced without a reason');
      for (const { rule, detail } of claim.because) {
        if (!isTrue(rule, evidence, diaries, meeting, start)) problems.push(`it is not true that ${detail}`);
      }
      const where = momentWords(meeting.manager.zone, start);
      return problems.map((problem) =>
        brokenBy('verify-displaced', meeting, `${problem} (home is ${where}): ${meetingWords(meeting)}`),
      );
    });
  },
};

/** In a spring gap the clock never shows the home's time: the session is as much later as the gap is long. */
function isNeverShown({ manager: { zone } }: Meeting, start: Instant): boolean {
  return zone.offsetAt(start) !== zone.offsetAt(start - 180);
}

function isTrue(
  rule: RuleName,
  evidence: Evidence,
  diaries: Diaries,
  meeting: Meeting,
  start: Instant,
): boolean {
  const end = start + (meeting.end - meeting.start);
  if (rule === 'past') return start < evidence.now;
  // Kept where people know it: only the plan before could tell.
  if (rule === 'published') return true;
  const { book } = evidence;
  for (const attendant of [meeting.manager, meeting.rep]) {
    if (closures(evidence, diaries, attendant, start, end).has(rule)) return true;
    if (holds(diaries(attendant).open, start, end)) continue;
    if (rule === 'hours') return true;
    const days = daysOn(attendant, start, end);
    const isOff = [(days[0] ?? 0) - 1, ...days].some((day) =>
      daysOffOn(attendant.person, book, day).some((off) => off === rule),
    );
    if (isOff) return true;
  }
  return collisions(evidence, diaries, { ...meeting, itself: meeting }, start, end).has(rule);
}
