import type { Rule } from '../rule.ts';

export const DEAL_RULES: readonly Rule[] = [
  {
    id: 'deal',
    category: 'deal',
    weight: 1,
    why: 'Deals are inspected in the pipeline review.',
    patterns: ['deal|dealflow', 'deals'],
    masks: [
      'to|you|i|we|they|will|can|could|should|would|must|how|t|not|people|and|better|then|best|ways|way|let =deal with',
      '^ deal with !<name>',
      '=dealing|=dealt|=deal *1 with !<name>|the|our|that|this',
      'he|she|it|who|that|<name>|one|nobody|somebody|everybody =deals *1 with',
      'deal well|better|badly|calmly|openly|gently|directly|kindly|constructively|confidently|poorly|honestly|patiently|productively|healthily|effectively|early|fairly|firmly|quickly with',
      'deal *2 with *2 conflict|stress|pressure|rejection|feedback|emotion|difficult|nerves|uncertainty|ambiguity|change|anger|criticism|setback|failure|fear|disagreement|interruption|complaint|silence|anxiety|workload|people|colleague|objection',

      'be|is|s|make|such|no|not|isn|wasn|feel *3 big =deal !in|at|closing|for|from',
      'no|such|so big a? =deal',

      '^ big =deal $',

      'great|good deal of|more|less|better|about',
      'a great|good deal',
      'real|raw|square|done|new|green|package deal',
      'deal breaker|maker',
      'ideal',
      'what is the big deal',
    ],
    finds: [
      'Go through your top deals',
      'The deal with Contoso',
      'Which deal worries you?',
      'our biggest deal',
    ],
    spares: [
      'Learn to deal with conflict',
      'Dealing with rejection',
      'It is a big deal for her',
      'A great deal of patience',
      'Your ideal week',
    ],
  },
  {
    id: 'pipeline',
    category: 'deal',
    weight: 1,
    why: 'The pipeline has its own meeting.',
    patterns: [
      'lead *2 cold|untouched|stale|overdue|worked|unworked|aging',
      'inbound|open|cold|untouched|qualified|marketing|hot|warm|overdue|stale leads|lead',
      'lead *1 follow-up|followup|sla|routing|qualification|list|gen',
      '=lead follow',
      'top <number> target|prospect|name|logo',
      'scrub *2 list|top|number|pipe|book|deal',
      'top of? funnel',
      'funnel number|stage|conversion|this|of|by|for|update|check|meeting',

      'pipeline',
      'pipeline~',
      'sales|revenue|your|our|my|the|open funnel',
      'funnel review|coverage|hygiene|health',
      'in the pipe',
      'pipe coverage|review|gen|generation|build|created|creation',
      '=pipe for|in|next @period',
    ],
    masks: [
      'career|talent|hiring|candidate|recruiting|recruitment|leadership|data|content|ci|deployment|build|promotion|succession pipeline',
      'pipeline of talent|candidate|leader|hire|woman|women|idea',
    ],
    finds: [
      'Pipeline review',
      'How much pipeline do you have?',
      'Sales funnel by stage',
      'What is in the pipe for April?',
    ],
    spares: [
      'Career pipeline: two roles you could grow into',
      'The talent pipeline and your part in interviews',
    ],
  },
  {
    id: 'opportunity-record',
    category: 'deal',
    weight: 1,
    why: 'An opportunity that is open, slipped, stuck or counted is a deal by another name.',
    patterns: [
      '^ opportunity *1 $',
      'which|what|how many|your|my|our|these|those opportunity *1 are|need|do|is|for|in|by|this|with|at|should|could|will',

      'opp',
      'open|live|dead|stale|stuck|late|stalled|slipped|pending|active|qualified|lost|won|closed|biggest|largest|top|priority|key|new|<number> *1 opportunity',
      'opportunity *3 slip|stick|stall|close|open|stage|pipeline|move|value|worth|review|list|owner|record|crm',
      'sales|revenue|expansion|upsell|renewal|enterprise opportunity',
      'the|this|that <any-name> <name>? opportunity',
    ],
    masks: [
      'what opportunity *2 had|have|learn|grow',
      'given|give|gives|having|get|had *1 opportunity',
      'career|promotion|learning|growth|leadership *2 opportunity',
      'money opportunity',

      'opportunity to|for',
      'growth|learning|career|development|training|improvement|missed|speaking|mentoring|coaching|volunteer|stretch|equal|internal opportunity',
      'opportunity cost',
      'new opportunity to',
    ],
    finds: ['Three stuck opportunities', 'Which opportunities slipped?', 'Next step on every opp'],
    spares: [
      'An opportunity to learn from Priya',
      'Learning opportunities this year',
      'Is there opportunity for growth?',
    ],
  },
  {
    id: 'opportunity',
    category: 'deal',
    weight: 0.3,
    why: 'In sales, opportunities are mostly deals.',
    patterns: ['opportunity'],
    finds: ['Talk about opportunities'],
    spares: ['Opportunity to grow'],
  },
];
