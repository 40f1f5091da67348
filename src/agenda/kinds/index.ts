import type { Agenda, Kind } from '../../model.ts';
import type { Occasion } from '../occasion.ts';
import { developmentSession } from './development-session.ts';
import { pipelineReview } from './pipeline-review.ts';

/** The TABLE of kinds: how the agenda of each is written. */
export const kinds: Readonly<Record<Kind, (occasion: Occasion) => Agenda>> = {
  'pipeline-review': pipelineReview,
  'development-session': developmentSession,
};
