import type { QuestionSet } from '../question-set.ts';

/** For whatever skill the session is about: the item's title names it. */
export const anySkill: QuestionSet = {
  name: 'any-skill',
  tags: { part: 'skill' },
  lines: [
    'When does this skill come easily to you?',
    'Who does this better than anyone you know, and what exactly do they do?',
    'What does good look like here, in words a camera could record?',
    'What is the smallest part of this skill that is worth rehearsing alone?',
    'How did you learn what you already know about it?',
    'What do you tell yourself just before you use it?',
    'What becomes of this skill when you are tired or in a hurry?',
    'How would somebody on the other side notice that you have become better at it?',
    'What do you do instead when you avoid it?',
    'Where will you want this skill in the coming days?',
    'Which one move, done well, makes the rest of it easier?',
    'Where have you used too much of it?',
    'Where are you today on a scale of one to five, and what earned you that much?',
    'What would the next level look like on an ordinary Tuesday?',
    'What have others told you about this skill of yours, and what did you do with it?',
    'How does it show in your writing, and how when you speak?',
    'What have you read, heard or watched about it that stayed with you?',
    'Which of your strengths could carry it?',
    'What part of it feels unnatural to you?',
    'Where could you try it with nothing at risk?',
    'Who could watch you use it and tell you what they see?',
    'What did an earlier attempt at this teach you?',
    'What would you teach a beginner about it first?',
    'Which words of your own could become part of it?',
    'How do you recover when it goes wrong in the middle of a conversation?',
    'What would change for the people around you if you mastered it?',
    'How do you know, in the moment, that it is working?',
    'Which belief of yours about this skill is worth testing?',
  ],
};

/** Exercises that fit every skill. */
export const anyPractice: QuestionSet = {
  name: 'any-practice',
  tags: { part: 'practice' },
  lines: [
    'Practice: play the moment once, stop, and play it again with one change.',
    'Practice: swap chairs, so that you hear how it sounds from the other side.',
    'Practice: do it at half the usual speed.',
    'Practice: only the first thirty seconds, three times.',
    'Practice: the hardest version you can imagine, then the one you expect.',
    'Practice: say it in your own words, then in half of them.',
    'Practice: I do it badly, you tell me what to change.',
    'Practice: play it until the moment at which you are stuck, and try three ways out.',
    'Practice: stand up and do it as if the other person had just come in.',
    'Practice: write down the sentence you want to have ready, and say it without looking.',
    'Practice: do it once with a question at every turn.',
    'Practice: the next real conversation, from the greeting to the first pause.',
    'Practice: tell me beforehand what to watch for, then try it.',
    'Practice: repeat the best moment of the conversation until it can be called up at will.',
  ],
};
