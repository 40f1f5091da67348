import type { Rule } from '../rule.ts';

export const CRM_RULES: readonly Rule[] = [
  {
    id: 'crm',
    category: 'crm',
    weight: 1,
    firm: true,
    why: 'Records are put in order before the pipeline review.',
    patterns: ['=crm|crm~|salesforce|=sfdc|hubspot|=pipedrive|=clari', '=dynamics 365', 'zoho'],
    masks: [
      'salesforce|hubspot|crm skill|training|course|certification|exam',
      'data hygiene course',
      'sleep|dental|hand|mental|calendar|inbox|email|meeting hygiene',
      'hygiene of your *1 sleep|calendar|inbox',
      'log *2 learning|reflection|practice|feeling|mood|journal',
      'your|one|my|the|a|career|learning|personal|development next step|steps',
    ],
    finds: ['Update Salesforce', 'CRM hygiene', 'SFDC updates'],
    spares: ['Inbox hygiene', 'What is your next step?'],
  },
  {
    id: 'records',
    category: 'crm',
    weight: 0.7,
    why: 'Records are put in order before the pipeline review.',
    patterns: [
      'no next step',
      'stale activity',
      'hygiene',
      'next step|steps *3 missing|empty|blank|overdue|field|each|every|all|for|on|with <name>?',
      'update *4 record|close|stage|amount|field|entry',
      'log *3 call|activity|meeting|email|note|visit',
      'stale|overdue|empty|missing *1 opp|opportunity|record|task|field|entry|next',
      'data quality *2 deal|sales|opp|account',
      'required|mandatory field',
      'without|no activity *2 <number>|day|in|for|since',
    ],
    finds: ['Next steps missing on nine records', 'Log all your calls'],
    spares: ['What is your next step?', 'Log your practice in the journal'],
  },
];
