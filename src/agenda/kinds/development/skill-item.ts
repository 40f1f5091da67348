import { type Occasion, sessionTurn } from '../../occasion.ts';
import { anySkill } from '../../questions/development/any-skill.ts';
import {
  customerConversations,
  selfAssessment,
  teamConversations,
} from '../../questions/development/self-assessment.ts';
import { ration } from '../../ration.ts';
import { draw, drawAlways } from '../../rotation.ts';
import type { Part } from '../timed-items.ts';
import type { SessionFocus } from './focus-of.ts';
import { nowAndThen } from './roster-lines.ts';
import type { ThemePlace } from './theme.ts';

const RANKS = [2, 1, 0];

/** The rep looks at a conversation first and the manager listens; in the very first session there is none yet. */
export function skillItem(occasion: Occasion, { theme }: ThemePlace, focus: SessionFocus): Part {
  const turn = sessionTurn(occasion);
  const strengths = nowAndThen(occasion, occasion.texts.strengths, 1).map(
    (strength) => `Strength to build on: ${strength}`,
  );
  const ofSkill = focus.skill === null ? null : draw(focus.skill.questions, focus.turn);
  const asked =
    theme === 'welcome'
      ? [null, draw(anySkill, turn), ofSkill]
      : [
          drawAlways(occasion.isManager ? teamConversations : customerConversations, turn),
          draw(selfAssessment, turn),
          ofSkill ?? draw(anySkill, turn),
        ];
  return {
    title: `One skill: ${focus.name}`,
    prompts: (minutes) => [...ration(minutes, RANKS, asked), ...strengths],
  };
}
