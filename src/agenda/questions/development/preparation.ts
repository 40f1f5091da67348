import type { QuestionSet } from '../question-set.ts';

/** What the rep brings to look at; one a session. */
export const chooseConversation: QuestionSet = {
  name: 'choose-conversation',
  tags: { part: 'preparation' },
  lines: [
    'Choose one conversation to look at together: a recording, notes or a clear memory.',
    'Pick a conversation that went well, and know where in it you want to stop.',
    'Pick a conversation that left you uneasy, and bring what you have of it.',
    'Mark two minutes of a recording: one passage to keep, one to change.',
    'Bring a message you sent and the answer it got.',
    'Write down the first and the last sentence of one conversation.',
    'Choose a conversation with somebody you had not met before.',
    'Choose a conversation in which you tried something new, however small.',
    'Listen to ten minutes of yourself, and note the three places worth a second look.',
    'Bring the notes of one conversation, as they are.',
    'Choose a conversation in which the other person did most of the talking.',
    'Think of one moment of the last days that you would like to play again.',
    'Choose a conversation you prepared for, and bring the preparation too.',
    'Ask somebody who was there how they saw one of your conversations.',
  ],
};

/** The same for somebody who leads a team: coaching is looked at, and not what the team sells. */
export const chooseCoachingTalk: QuestionSet = {
  name: 'choose-coaching-talk',
  tags: { part: 'preparation' },
  lines: [
    'Choose one development session you held, and bring your notes of it.',
    'Pick a one-to-one after which somebody did something differently.',
    'Pick a one-to-one that you would begin differently today.',
    'Write down the five questions you asked most in the last weeks.',
    'Ask somebody in your team what helped them in your last session, and what did not.',
    'Choose a moment in which you gave the answer yourself.',
    'Bring a piece of feedback you gave, in the words you used.',
    'Choose a talk in which you said little.',
    'Note who in your team has grown lately, and what your part in it was.',
    'Note whom you have not spoken with about their work for a while.',
    'Choose a talk you had planned, and bring the plan too.',
    'Think of one sentence of yours that somebody in your team quotes.',
    'Choose a talk that took a turn you had not expected.',
    'Count in one session how often you asked and how often you told.',
  ],
};

/** What became of the last step; one a session. */
export const readStep: QuestionSet = {
  name: 'read-step',
  tags: { part: 'preparation' },
  lines: [
    "Read last time's written step, and note in a line what came of it.",
    'Note how often you tried your last step, and on which days.',
    'Look up the last step you wrote down, and mark the word that mattered most.',
    'Bring one example of your last step, good or bad.',
    'Decide what becomes of your last step: kept up, changed or let go.',
    'Note what your last step has cost you and what it has given you.',
    'Read your last step aloud once, and see what you would word differently.',
    'Note whom you would thank for your last step, and what for.',
    'Think of the time your last step was hardest, and of what you did then.',
    'Note the first thing that comes to mind about your last step; it is often the truest.',
    'Put your last three steps side by side, and see which of them stayed.',
    'Write your last step on a card, with a figure from one to five.',
    'Note one thing about your last step that only you can know.',
    'Write down the step you would choose if you chose again today.',
  ],
};

/** The same for somebody new, who has few steps to look back on. */
export const readFirstSteps: QuestionSet = {
  name: 'read-first-steps',
  tags: { part: 'preparation' },
  lines: [
    'Have the step you wrote down last time at hand, with a line on what came of it.',
    'Note what helped you with your last step, and what you were missing.',
    'Bring one example of your last step, however small.',
    'Note whom you asked about your last step, and what they said.',
    'Think about what you would try first if you took your last step again.',
    'Note what your last step has taught you about how things are done here.',
    'Decide whether your last step was too small, too large or just right.',
    'Write down in your own words what your last step was for.',
  ],
};

/** For the sessions that are about a skill and nothing else. */
export const beforeSkill: QuestionSet = {
  name: 'before-skill',
  tags: { part: 'preparation' },
  lines: [
    'Decide what you want me to listen for.',
    'Write down one question about the skill to which you have no answer.',
    'Think of somebody who does this well, and of what exactly they do.',
    'Note one situation of the coming days in which you will need the skill.',
    'Decide what you would like to try out in the session itself.',
    'Rate yourself in the skill from one to five, and note why it is not one less.',
    'Find one sentence of your own that you want to improve.',
    'Bring something you have read, heard or seen about the skill.',
  ],
};

/** For the weeks between the check-points of somebody new. */
export const beforeFeet: QuestionSet = {
  name: 'before-feet',
  tags: { part: 'preparation' },
  lines: [
    'Listen to one conversation of a colleague, and note what you would like to copy.',
    'Note three words or habits of ours that nobody has explained.',
    'Write down what you did alone for the first time.',
    'Ask a colleague what they wish they had known in their first weeks.',
    'Note what took you longer than it should, and what you were missing.',
    'Bring the question you have asked most often.',
    'Choose one thing you want to be shown, and one you want to try yourself.',
    'Note whom you have met, and whom you still want to meet.',
  ],
};
