import type { Rule } from '../rule.ts';

export const STAGE_RULES: readonly Rule[] = [
  {
    id: 'stage',
    category: 'stage',
    weight: 1,
    why: 'Stages say where deals stand.',
    patterns: [
      'stage <number>',
      'stage one|two|three|four|five|six',
      'late|early|mid|deal|sales|pipeline|negotiation|proposal|contract|evaluation|poc|closing|legal|procurement|verbal stage',
      'late-stage|early-stage',
      'move|advance|progress|push *3 to *1 next? stage',
      'stage|stages *2 change|conversion|duration|exit|criteria|hygiene|moved|progression',
      'mutual|joint|close *1 action|success|close *1 plan',
      '=meddic|=meddpicc|=meddicc|=bant|=spiced *1 check|score|field|on|for|gap|review|of|with|update',
      'close|closing plan',
      'poc|pilot|trial|proof of concept|bake-off *3 end|start|result|buy|convert|success|finish|go|with|at|for|sign',
      '=poc|=pov|=pocs',
      'verbal|verbally *1 yes|commit|commitment|agreement|ok|okay|go|confirmation|approval|confirmed|agreed',
      'evaluation *2 with|at|by|end',
      'short list|shortlist *2 vendor|competitor|we|by|at',
      'shortlisted',
    ],
    masks: [
      'stage presence|fright|of|manager|voice',
      'early|late stage *1 career',
      'learning|growth|development|career|experience|life stage',
      '=meddic|=meddpicc|=bant|=spiced training|certification|course|workshop|basics|exam',
    ],
    finds: [
      'Move it to stage 4',
      'Late-stage deals',
      'Mutual action plan dates',
      'The POC ends on Friday',
      'Verbal yes from the CIO',
    ],
    spares: ['Stage presence', 'Stage fright before the keynote', 'At this stage of your career'],
  },
];
