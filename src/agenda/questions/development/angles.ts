import type { QuestionSet } from '../question-set.ts';

/** The side from which one of the roster's lines is looked at this time; each follows the line and a dash. */
export const goalAngles: QuestionSet = {
  name: 'goal-angles',
  tags: { part: 'goals' },
  lines: [
    'one example since last time.',
    'how often it happened, roughly.',
    'the day on which it came most easily.',
    'what got in the way.',
    'the next moment for it.',
    'what it feels like by now.',
    'who could notice it.',
    'what you would do differently now.',
    'the smallest thing that would help.',
    'whether it is still the right one.',
    'what you have learned on the way to it.',
    'a mark from one to five, and what it rests on.',
    'the part of it that is already yours.',
    'the part of it that is still hard.',
    'what it asks of you this week.',
    'what you have left out to make room for it.',
    'the last time you forgot about it.',
    'what somebody watching would have seen.',
    'what it has changed for other people.',
    'how it would sound in other words today.',
    'what to keep doing.',
    'what to stop doing.',
    'the first try and the latest one, side by side.',
    'what I could do for it.',
    'a day it would have been useful and was missing.',
    'what a half of it would look like.',
    'the surprise in it.',
    'how we will know when it is done.',
  ],
};

export const strengthAngles: QuestionSet = {
  name: 'strength-angles',
  tags: { part: 'skill' },
  lines: [
    'where it showed last.',
    'where it could be of use today.',
    'how it could carry the skill of today.',
    'what others come to you for because of it.',
    'where it went unused.',
    'when there was too much of it.',
    'who could learn it from you.',
    'how it came to be one.',
    'what it makes easy that others find hard.',
    'the next situation that calls for it.',
    'what it would look like doubled.',
    'the day it saved.',
    'what it needs in order to stay one.',
    'the task that would show it best.',
  ],
};

export const motivatorAngles: QuestionSet = {
  name: 'motivator-angles',
  tags: { part: 'motivator' },
  lines: [
    'where there was enough of it lately.',
    'where there was too little of it lately.',
    'the hour of the last weeks that had most of it.',
    'what would bring more of it into an ordinary week.',
    'what has taken some of it away.',
    'how it has changed since the start of the year.',
    'who gives you some of it.',
    'what you would trade for it.',
  ],
};
