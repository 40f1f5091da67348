import type { Category } from './rule.ts';

/** The way out, by what the finding is about. */
export const SUGGESTIONS: Readonly<Record<Category, string>> = {
  deal: 'Move it to the pipeline review, or name the skill and leave the deal out.',
  forecast: 'Move it to the pipeline review, where the forecast is called.',
  quota: 'Move the number to the pipeline review; here, name the behaviour that would change it.',
  money: 'Move the sum to the pipeline review; here, name the behaviour that would change it.',
  'close-date': 'Move the date to the pipeline review.',
  stage: 'Move it to the pipeline review, or name the skill this stage calls for.',
  crm: 'Do it before the pipeline review; keep records out of the development session.',
  account: 'Move it to the pipeline review, or tell the story without the customer.',
  renewal: 'Move it to the pipeline review, where contracts and renewals are followed up.',
  buying: 'Move it to the pipeline review, or ask which skill would have helped.',
  deny: 'Leave it out, or move it to the pipeline review.',
};
