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
