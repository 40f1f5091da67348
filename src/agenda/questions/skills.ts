import type { Skill } from '../skill.ts';
import { buildingTheTeam } from './leading/building-the-team.ts';
import { coaching } from './leading/coaching.ts';
import { delegating } from './leading/delegating.ts';
import { difficultConversations } from './leading/difficult-conversations.ts';
import { givingFeedback } from './leading/giving-feedback.ts';
import { leadingYourself } from './leading/leading-yourself.ts';
import { listeningAsLeader } from './leading/listening.ts';
import { settingDirection } from './leading/setting-direction.ts';
import { teamMeetings } from './leading/team-meetings.ts';
import { customerGrowth } from './selling/customer-growth.ts';
import { decisionPlanning } from './selling/decision-planning.ts';
import { demonstratingValue } from './selling/demonstrating-value.ts';
import { discovery } from './selling/discovery.ts';
import { negotiation } from './selling/negotiation.ts';
import { objections } from './selling/objections.ts';
import { productKnowledge } from './selling/product-knowledge.ts';
import { prospecting } from './selling/prospecting.ts';
import { qualifying } from './selling/qualifying.ts';
import { timeAndTerritory } from './selling/time-and-territory.ts';

/** The TABLE of selling skills, in the order in which somebody without a focus goes through them. */
export const sellingSkills: readonly Skill[] = [
  discovery,
  prospecting,
  objections,
  demonstratingValue,
  qualifying,
  decisionPlanning,
  negotiation,
  customerGrowth,
  timeAndTerritory,
  productKnowledge,
];

/** The TABLE of leadership skills: what managers work on with their own managers. */
export const leadershipSkills: readonly Skill[] = [
  coaching,
  givingFeedback,
  listeningAsLeader,
  delegating,
  teamMeetings,
  difficultConversations,
  settingDirection,
  buildingTheTeam,
  leadingYourself,
];

export const skills: readonly Skill[] = [...sellingSkills, ...leadershipSkills];
