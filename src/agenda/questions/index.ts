import { goalAngles, motivatorAngles, strengthAngles } from './development/angles.ts';
import { anyPractice, anySkill } from './development/any-skill.ts';
import { career } from './development/career.ts';
import { causes } from './development/causes.ts';
import { checkIn } from './development/check-in.ts';
import { experimentDesign, experimentPoints, experimentReview } from './development/experiments.ts';
import { feedbackPoints, feedbackToManager, feedbackToRep, midPoint } from './development/feedback.ts';
import { goal, options, reality, will } from './development/grow.ts';
import { drive, motivators } from './development/motivators.ts';
import {
  beforeFeet,
  beforeSkill,
  chooseCoachingTalk,
  chooseConversation,
  readFirstSteps,
  readStep,
} from './development/preparation.ts';
import { progress, progressPoints } from './development/progress.ts';
import {
  barriers,
  barriersPoints,
  lookingBack,
  market,
  marketPoints,
  newGoals,
  vision,
  visionPoints,
} from './development/quarter.ts';
import { checkPoints, findingYourFeet, firstSteps, welcome, workingTogether } from './development/ramp.ts';
import { customerConversations, selfAssessment, teamConversations } from './development/self-assessment.ts';
import type { QuestionSet } from './question-set.ts';
import { skills } from './skills.ts';

/** The TABLE of what development sessions ask: one row a set. */
export const developmentBank: readonly QuestionSet[] = [
  checkIn,
  progress,
  selfAssessment,
  anySkill,
  goal,
  reality,
  options,
  will,
  ...causes,
  feedbackToManager,
  feedbackToRep,
  midPoint,
  drive,
  ...motivators.map((each) => each.questions),
  experimentDesign,
  experimentReview,
  career,
  newGoals,
  lookingBack,
  vision,
  barriers,
  market,
  welcome,
  workingTogether,
  firstSteps,
  findingYourFeet,
  ...Object.values(checkPoints),
  ...skills.map((each) => each.questions),
];

/** What development sessions do besides asking: exercises, and ways into a conversation. */
export const developmentPoints: readonly QuestionSet[] = [
  progressPoints,
  customerConversations,
  teamConversations,
  anyPractice,
  feedbackPoints,
  experimentPoints,
  visionPoints,
  barriersPoints,
  marketPoints,
  chooseConversation,
  chooseCoachingTalk,
  readStep,
  readFirstSteps,
  beforeSkill,
  beforeFeet,
  goalAngles,
  strengthAngles,
  motivatorAngles,
  ...skills.map((each) => each.practice),
];

export { reviewBank, reviewPoints } from './review/index.ts';
