import type { Rule } from '../rule.ts';
import { ACCOUNT_RULES } from './account.ts';
import { BUYING_RULES } from './buying.ts';
import { CLOSE_DATE_RULES } from './close-date.ts';
import { CRM_RULES } from './crm.ts';
import { CUSTOMER_SIDE_RULES } from './customer-side.ts';
import { DEAL_RULES } from './deal.ts';
import { FORECAST_RULES } from './forecast.ts';
import { FRENCH_RULES } from './french.ts';
import { GERMAN_RULES } from './german.ts';
import { INSPECTION_RULES } from './inspection.ts';
import { MONEY_RULES } from './money.ts';
import { NAMED_CUSTOMER_RULES } from './named-customer.ts';
import { PORTUGUESE_RULES } from './portuguese.ts';
import { QUOTA_RULES } from './quota.ts';
import { RENEWAL_RULES } from './renewal.ts';
import { SAMPLE_COMPANY_RULES } from './sample-companies.ts';
import { SHORTHAND_RULES } from './shorthand.ts';
import { SPANISH_RULES } from './spanish.ts';
import { STAGE_RULES } from './stage.ts';

/** Every rule there is. A new one is an entry in the file of its category; a new file is a row here. */
export const RULES: readonly Rule[] = [
  ...DEAL_RULES,
  ...FORECAST_RULES,
  ...QUOTA_RULES,
  ...MONEY_RULES,
  ...CLOSE_DATE_RULES,
  ...STAGE_RULES,
  ...CRM_RULES,
  ...ACCOUNT_RULES,
  ...RENEWAL_RULES,
  ...BUYING_RULES,
  ...CUSTOMER_SIDE_RULES,
  ...NAMED_CUSTOMER_RULES,
  ...INSPECTION_RULES,
  ...SHORTHAND_RULES,
  ...SAMPLE_COMPANY_RULES,
  ...GERMAN_RULES,
  ...FRENCH_RULES,
  ...SPANISH_RULES,
  ...PORTUGUESE_RULES,
];
