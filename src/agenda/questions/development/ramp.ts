import type { QuestionSet } from '../question-set.ts';

/** For the first session of somebody who has just joined. */
export const welcome: QuestionSet = {
  name: 'welcome',
  tags: { part: 'welcome' },
  lines: [
    'What made you choose this job, and what do you hope it will be?',
    'What should I know about how you learn best?',
    'What did you do in earlier work that you would like to use here?',
    'What would make your first ninety days good ones for you?',
    'What are you unsure about, however small?',
    'Whom have you met so far, and whom would you like to meet next?',
    'Which questions have you collected since you arrived?',
    'How do you like to be told that something can be done better?',
  ],
};

/** For the same session, in place of feedback. */
export const workingTogether: QuestionSet = {
  name: 'working-together',
  tags: { part: 'welcome' },
  lines: [
    'How do you like to get feedback: at once, or with a night in between?',
    'What did your best manager do that you would like me to do too?',
    'When do you want to be left alone, and when should I step in?',
    'What should I know about how you work on a bad day?',
    'What do you want from these sessions, and what should they never become?',
    'How will you tell me when something is not right?',
  ],
};

/** For the same session, at its end. */
export const firstSteps: QuestionSet = {
  name: 'first-steps',
  tags: { part: 'welcome' },
  lines: [
    'Where would you like to look over somebody’s shoulder in the coming days?',
    'What has surprised you so far?',
    'Who could answer your small questions when I am not there?',
    'What would you like to have understood by the end of next week?',
    'Which of your first days would you have liked to be different?',
  ],
};

/** For the sessions between the check-points. */
export const findingYourFeet: QuestionSet = {
  name: 'finding-your-feet',
  tags: { part: 'ramp' },
  lines: [
    'What do you understand now that was a mystery to you last time?',
    'Which conversation of a colleague did you listen to, and what did you take from it?',
    'Who has been most helpful to you, and in what way?',
    'What do you do on your own now that you needed help with before?',
    'What is still confusing, and what would clear it up?',
    'What do you see with fresh eyes that we no longer notice?',
    'Which part of the job is different from what you were told?',
    'What would you like to try alone next?',
    'How does the pace feel to you?',
    'Which words do people use here that nobody has explained?',
    'Where do you feel at home already?',
    'What belongs in a guide for the next new colleague?',
  ],
};

/** For the check-points, by day. */
export const checkPoints: Readonly<Record<30 | 60 | 90, QuestionSet>> = {
  30: {
    name: 'day-30',
    tags: { part: 'day-30' },
    lines: [
      'What have you learned in thirty days that you use every day?',
      'What have you found harder than you expected?',
      'What do you need to see, hear or try in the second month?',
      'Which working relationships have you begun, and which are missing?',
      'How well does the job match what you imagined?',
      'What can you explain to somebody else by now?',
    ],
  },
  60: {
    name: 'day-60',
    tags: { part: 'day-60' },
    lines: [
      'After two months, what do you do well without help?',
      'Where do you still wait for a permission that you do not need?',
      'What have customers and colleagues told you about your work so far?',
      'Which skill will make the greatest difference in your third month?',
      'What would you like to be entirely yours by day ninety?',
      'What have you changed in how you work since the first weeks?',
    ],
  },
  90: {
    name: 'day-90',
    tags: { part: 'day-90' },
    lines: [
      'Looking back over ninety days, what are you proudest of?',
      'What kind of colleague have you become, in your own words?',
      'Which two or three strengths can the team now count on?',
      'Which goals do you want for the time after the beginning?',
      'What would you have needed earlier?',
      'How should our sessions change now that you are no longer new?',
    ],
  },
};
