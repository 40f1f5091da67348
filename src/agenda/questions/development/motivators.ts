import type { QuestionSet } from '../question-set.ts';

export interface Motivator {
  readonly name: string;
  /** Other words for it, as plain words. */
  readonly words: readonly string[];
  readonly questions: QuestionSet;
}

function motivator(name: string, words: readonly string[], lines: readonly string[]): Motivator {
  return {
    name,
    words: [name, ...words],
    questions: { name: `motivator:${name}`, tags: { motivator: name }, lines },
  };
}

export const motivators: readonly Motivator[] = [
  motivator(
    'mastery',
    ['excellence', 'learning', 'growth', 'craft', 'expertise', 'getting better', 'personal growth'],
    [
      'What are you better at than you were a few months ago?',
      'Which skill would you work on even if nobody asked you to?',
      'Where do you feel like a beginner, and how do you like it?',
      'Whose craft do you study?',
      'What is the hardest thing you have done well recently?',
      'What would a masterclass with you be about?',
    ],
  ),
  motivator(
    'autonomy',
    ['independence', 'freedom', 'flexibility', 'ownership'],
    [
      'Which decision would you like to make without asking anybody?',
      'Where do you feel watched more than you need?',
      'What would you arrange differently if it were up to you alone?',
      'How much of your day do you choose?',
      'What freedom have you been given that you do not use yet?',
      'Which rule would you like to replace with your own good sense?',
    ],
  ),
  motivator(
    'purpose',
    ['meaning', 'impact', 'helping others', 'helping customers', 'making a difference', 'service'],
    [
      'Whose life was a little easier because of your work recently?',
      'What would be missing if your role did not exist?',
      'Which part of what we do would you defend at a dinner with friends?',
      'Where does your work fit your values, and where does it rub?',
      'What would you like to have contributed, five years from now?',
      'Which customer would you have helped for nothing?',
    ],
  ),
  motivator(
    'connection',
    ['teamwork', 'team', 'belonging', 'relationships', 'people', 'affiliation', 'community'],
    [
      'In whose company do you do your best work?',
      'Whom would you like to know better here?',
      'Where do you feel part of something?',
      'Which colleague could use your help at the moment?',
      'How connected do you feel on the days you work alone?',
      'Which ritual would make the team feel more like a team?',
    ],
  ),
  motivator(
    'money',
    ['pay', 'income', 'earnings', 'compensation', 'commission', 'financial', 'financial reward', 'salary'],
    [
      'What would earning more make possible in your life?',
      'How clear is it to you what your pay depends on?',
      'What feels fair about the way you are paid, and what does not?',
      'Which plan of your own should this job help to pay for?',
      'How much risk do you like in what you earn?',
      'What is worth more to you than a raise?',
    ],
  ),
  motivator(
    'advancement',
    [
      'opportunity',
      'career',
      'promotion',
      'progression',
      'career growth',
      'responsibility',
      'leadership',
      'ambition',
    ],
    [
      'Which door would you like to open next?',
      'What responsibility would you take on tomorrow if somebody offered it?',
      'What do people two steps ahead of you do that you do not do yet?',
      'Who has a say in your next step, and what do they know about you?',
      'What could you lead now, without any new title?',
      'Where would you like to be trusted with something bigger?',
    ],
  ),
  motivator(
    'recognition',
    ['visibility', 'appreciation', 'status', 'praise', 'respect', 'competition', 'winning'],
    [
      'What have you done lately that deserved more notice than it got?',
      'From whom does a word of thanks mean most to you?',
      'How do you like to be thanked: in public, in private, in writing?',
      'What would you like to be known for among your peers?',
      'When did praise last feel right, and what made it so?',
      'Whose good work have you noticed and not mentioned yet?',
    ],
  ),
  motivator(
    'security',
    ['stability', 'safety', 'predictability', 'family', 'work life balance', 'balance'],
    [
      'What do you need to be able to count on here?',
      'Which uncertainty bothers you most at the moment?',
      'What would make the next months feel steadier?',
      'When do you feel safe enough to try something new?',
      'What would you like to be told earlier than you usually are?',
      'Which routine holds your week together?',
    ],
  ),
];

/** For everybody, whatever drives them. */
export const drive: QuestionSet = {
  name: 'drive',
  tags: { part: 'drive' },
  lines: [
    'What gave you energy since last time, and what took it?',
    'Which task do you look forward to without quite knowing the reason?',
    'What would you do more of if you could trade away one duty?',
    'When did you last feel that you were in the right job?',
    'Which part of your work has become dull, and how could it become interesting again?',
    'What keeps you here?',
    'What did you love doing at twelve that still shows in your work?',
    'Which part of your job would you do on a rainy Sunday?',
    'What would make the coming weeks worth remembering?',
    'What matters more to you now than it did two years ago?',
    'When do you feel strong?',
    'What kind of challenge wakes you up, and what kind wears you down?',
    'Whose success made you a little envious, and what does that say about what you want?',
    'What would you like to be asked to do?',
    'How does your work fit the rest of your life at present?',
    'What did you do recently only because you wanted to?',
    'Which feeling do you hope to have on the way home?',
    'What would you miss most if you moved to another job?',
    'Which kind of day do you wish there were more of?',
    'What is worth an effort to you even if it fails?',
  ],
};
