import type { Rule } from '../rule.ts';

export const SAMPLE_COMPANY_RULES: readonly Rule[] = [
  {
    id: 'sample-company',
    category: 'account',
    weight: 0.5,
    why: 'It is a company of textbooks and films, which stands for a customer in examples.',
    patterns: [
      'contoso|fabrikam|litware|proseware|tailspin|wingtip|woodgrove|globex|initech|initrode|hooli|cyberdyne|soylent|vandelay|oscorp|acme',
      'adventure works',
      'fourth coffee',
      'alpine ski house',
      'pied piper',
      'massive dynamic',
      'dunder mifflin',
      'stark industries',
      'wayne enterprises',
      'umbrella corporation|corp',
      'tyrell corporation|corp',
      'trey research',
      'city power',
      'humongous insurance',
      'sterling cooper',
      'blue yonder airlines',
    ],
    finds: ['Wingtip', 'Call Contoso', 'Fourth Coffee on Tuesday'],
    spares: ['A coffee before the call', 'Adventure of the week'],
  },
];
