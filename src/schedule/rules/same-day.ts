import type { Day } from '../../model.ts';
import { type Diary, sittingsOn } from '../diary.ts';
import type { Sitting } from '../sitting.ts';
import { sittingWords } from '../words.ts';
import type { HardRule } from './hard-rule.ts';

/** A pair's two kinds are never on one civil day, on either person's calendar. */
export const sameDay: HardRule = {
  name: 'same-day',
  forbids: (sitting, { rules }) =>
    rules.sameDay === 'forbid' &&
    (siblingOn(sitting, sitting.rep.diary, sitting.repFirst, sitting.repLast) !== null ||
      siblingOn(sitting, sitting.manager.diary, sitting.managerFirst, sitting.managerLast) !== null),
  reasons: (sitting, { rules }) =>
    rules.sameDay === 'forbid'
      ? siblings(sitting).map((other) => ({
          rule: 'same-day',
          detail: `on the day of ${sittingWords(other)}`,
        }))
      : [],
  clashes: {
    needed: 'all',
    of: (sitting, { rules }) => (rules.sameDay === 'forbid' ? siblings(sitting) : []),
  },
};

function siblings(sitting: Sitting): Sitting[] {
  const found: Sitting[] = [];
  const add = (diary: Diary, first: Day, last: Day): void => {
    for (let day = first; day <= last; day++) {
      for (const other of sittingsOn(diary, day)) {
        if (isSibling(sitting, other) && !found.includes(other)) found.push(other);
      }
    }
  };
  add(sitting.rep.diary, sitting.repFirst, sitting.repLast);
  add(sitting.manager.diary, sitting.managerFirst, sitting.managerLast);
  return found;
}

function siblingOn(sitting: Sitting, diary: Diary, first: Day, last: Day): Sitting | null {
  for (let day = first; day <= last; day++) {
    for (const other of sittingsOn(diary, day)) if (isSibling(sitting, other)) return other;
  }
  return null;
}

function isSibling(a: Sitting, b: Sitting): boolean {
  return a.rep.person === b.rep.person && a.manager.person === b.manager.person && a.kind !== b.kind;
}
