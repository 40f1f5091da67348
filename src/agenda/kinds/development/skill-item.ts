import type { AgendaItem } from '../../../model.ts';
import { fromAnAngle } from '../../angle.ts';
import { strengthAngles } from '../../questions/development/angles.ts';
import { anySkill } from '../../questions/development/any-skill.ts';
import {
  customerConversations,
  selfAssessment,
  teamConversations,
} from '../../questions/development/self-assessment.ts';
import { ration } from '../../ration.ts';
import { draw, drawAlways } from '../../rotation.ts';
import { joined, nowAndThen } from './roster-lines.ts';
import type { Scene } from './scene.ts';

const RANKS = [2, 1, 0];

/** The rep looks at a conversation first and the manager listens; in the very first session there is none yet. */
export function skillItem(minutes: number, { occasion, place, focus, turn }: Scene): AgendaItem {
  const strengths = fromAnAngle(nowAndThen(occasion, occasion.texts.strengths, 1), strengthAngles, turn);
  const ofSkill = focus.skill === null ? null : draw(focus.skill.questions, focus.turn);
  const asked =
    place.theme === 'welcome'
      ? [null, draw(anySkill, turn), ofSkill]
      : [
          drawAlways(occasion.isManager ? teamConversations : customerConversations, turn),
          draw(selfAssessment, turn),
          ofSkill ?? draw(anySkill, turn),
        ];
  return { minutes, title: focus.title, prompts: joined(ration(minutes, RANKS, asked), strengths) };
}
