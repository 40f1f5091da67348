import type { QuestionSet } from '../question-set.ts';

/** For the first session of a quarter. */
export const newGoals: QuestionSet = {
  name: 'new-goals',
  tags: { part: 'goals' },
  lines: [
    'What do you want to be better at three months from now?',
    'Which habit, repeated every week, would make the biggest difference?',
    'What have the last three months taught you about setting goals?',
    'Which goal from before deserves a second try?',
    'What will you do daily, what weekly and what monthly?',
    'Which one skill would help you most, and how did you choose it?',
    'How will we both see after thirty days that you are on the way?',
    'How many goals would be too many?',
    'Who will be the first to notice when you get there?',
    'What do you need to learn, what to rehearse and what to unlearn?',
    'What would make this goal fun to pursue?',
    'What could crowd this goal out after a few weeks, and how do we guard it?',
  ],
};

/** For the last session of a quarter. */
export const lookingBack: QuestionSet = {
  name: 'looking-back',
  tags: { part: 'consolidation' },
  lines: [
    'What can you do now that you could not do three months ago?',
    'Which habit has become your own?',
    'What was the turning point?',
    'What would you tell yourself at the start, with what you know today?',
    'What has not changed, and what do you make of that?',
    'Which conversation shows best how far you have come?',
    'What helped you most: practice, feedback, time or an example?',
    'What do you want to carry into the next three months?',
    'What are you ready to teach somebody else?',
    'Where could the old habit come back, and how will you notice?',
    'Which question have these sessions left unanswered?',
    'How would you like to mark what you have achieved?',
  ],
};

/** What the leader brings: where we are going. */
export const vision: QuestionSet = {
  name: 'vision',
  tags: { part: 'vision' },
  lines: [
    'How does what you do each day fit the direction the team has taken?',
    'Which part of our direction is clear to you, and which is only a slogan?',
    'What would you add to the picture of where we are going?',
    'What does our direction ask you to do differently?',
    'If it goes well, what will people say about this team in two years?',
    'How would you explain our direction to a customer?',
  ],
};

/** What stands in the rep's way. */
export const barriers: QuestionSet = {
  name: 'barriers',
  tags: { part: 'barriers' },
  lines: [
    'What stands in your way that I could remove?',
    'What do you lose time on that serves nobody?',
    'Which approval, form or hand-over slows you down most?',
    'What would you need from another department to work better?',
    'Where do our own rules keep you from doing the right thing?',
    'Which obstacle have you learned to live with and should not have to?',
    'What do you explain again and again that should be written down somewhere?',
    'Where do you wait for an answer longer than you should?',
    'Which piece of equipment or software makes your day harder?',
    'What is unclear about who does what?',
  ],
};

/** What the market tells us. */
export const market: QuestionSet = {
  name: 'market',
  tags: { part: 'market' },
  lines: [
    'What do customers talk about now that they did not talk about half a year ago?',
    'What are people in our market worried about?',
    'What have you heard about us that all of us should hear?',
    'Which change do you see from where you stand that the rest of us may miss?',
    'What do customers praise in others that we do not do?',
    'What would you tell our product team after your last ten conversations?',
    'Which question do you hear more and more often?',
    'What do people misunderstand about us?',
    'How do newcomers in our market talk about what they do?',
    'Which word do customers use for the problem that we never use?',
    'What did a customer teach you recently about their trade?',
    'Who in our market does something that you admire?',
    'What would make life easier for the people we serve, whoever made it?',
    'Which of our strengths do customers take for granted by now?',
    'What would you like to ask ten customers if you could call them all tomorrow?',
  ],
};

/** What is settled about an obstacle. */
export const barriersPoints: QuestionSet = {
  name: 'barriers-points',
  tags: { part: 'barriers' },
  lines: [
    'Settle who takes what out of the way, and by when.',
    'Name one obstacle each: one of yours, and one that I have put there.',
    'Choose the obstacle that others meet too, and decide who speaks for all of you.',
    'Say which obstacle will stay, and how you want to work with it.',
    'Look at what we cleared last time, and whether it stayed clear.',
    'Draw a line: what you can change, what I can change, what neither of us can.',
    'Pick the smallest obstacle, and clear it before we get up.',
    'Tell the last time an obstacle cost you a day, from the beginning.',
  ],
};

/** What the leader brings about where we are going, before asking. */
export const visionPoints: QuestionSet = {
  name: 'vision-points',
  tags: { part: 'vision' },
  lines: [
    'I say in three sentences where the team is going; you say back what you heard.',
    'I tell what has changed in our direction, and what has not.',
    'I tell one story of the last weeks that shows where we want to go.',
    'I say what I am unsure about in our direction.',
    'I name one thing we no longer do, and what takes its place.',
    'I say what I hope people will be able to tell about us in two years.',
    'I show how your goals and those of the team fit together, as I see it.',
    'I read our direction as it is written down; you say where it comes alive.',
  ],
};

/** What is done with what the market tells us. */
export const marketPoints: QuestionSet = {
  name: 'market-points',
  tags: { part: 'market' },
  lines: [
    'Bring two sentences that customers said, in their own words.',
    'I say what I hear from other teams; you say where it differs.',
    'Decide what the whole house should hear, and who tells them.',
    'Sort what you hear: new, growing, fading.',
    'Think of one thing in the market that should change your own conversations.',
    'Speak as if you were a customer who explains their year.',
    'Compare what we believed half a year ago with what you hear now.',
    'Name one thing to ask in the next ten conversations, just to learn.',
  ],
};
