import type { QuestionSet } from '../question-set.ts';
import { figureAngles, reviewAngles } from './angles.ts';
import { blockersPoints, blockersQuestions } from './blockers.ts';
import { changesPoints, changesQuestions } from './changes.ts';
import {
  coveragePoints,
  coverageQuestions,
  landingPoints,
  landingQuestions,
  openingPoints,
  openingQuestions,
} from './coverage.ts';
import { decisionsPoints } from './decisions.ts';
import { numbersPoints, numbersQuestions } from './numbers.ts';
import { beforeLanding, beforeOpening, figuresAtHand, pickDeals, recordsFirst } from './preparation.ts';
import { riskPoints, riskQuestions } from './risk.ts';

/** The TABLE of what pipeline reviews ask. */
export const reviewBank: readonly QuestionSet[] = [
  numbersQuestions,
  changesQuestions,
  riskQuestions,
  openingQuestions,
  coverageQuestions,
  landingQuestions,
  blockersQuestions,
];

/** What pipeline reviews go through, in words that change from week to week. */
export const reviewPoints: readonly QuestionSet[] = [
  numbersPoints,
  changesPoints,
  riskPoints,
  openingPoints,
  coveragePoints,
  landingPoints,
  blockersPoints,
  decisionsPoints,
  recordsFirst,
  pickDeals,
  figuresAtHand,
  beforeOpening,
  beforeLanding,
  reviewAngles,
  figureAngles,
];
