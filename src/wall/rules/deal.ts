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
      'deal *3 conflict|stress|pressure|rejection|feedback|emotion|difficult|nerves|uncertainty|ambiguity|change|anger|criticism|setback|failure|fear|disagreement|interruption|complaint|silence|anxiety|workload|people|colleague|objection',

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
      'opp',
      'open|stale|stuck|late|stalled|slipped|pending|active|qualified|lost|won|closed|biggest|largest|top|priority|key|new|<number> *1 opportunity',
      'opportunity *3 slip|stick|stall|close|open|stage|pipeline|move|value|worth|review|list|owner|record|crm',
      'sales|revenue|expansion|upsell|renewal|enterprise opportunity',
      'the|this|that <any-name> <name>? opportunity',
    ],
    masks: [
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
    weight: 0.5,
    why: 'In sales, opportunities are mostly deals.',
    patterns: ['opportunity'],
    finds: ['Talk about opportunities'],
    spares: ['Opportunity to grow'],
  },
];
