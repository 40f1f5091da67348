/** Sets of words that patterns share, named with an `@`. */
export const WORD_SETS: Readonly<Record<string, string>> = {
  /** A stretch of time in which numbers are counted. */
  period:
    'month quarter year half q1 q2 q3 q4 qtr fy h1 h2 eoq eom eoy fiscal summer christmas yearend <month>',
  /** Words that make the noun after them one thing among several. */
  the: 'the a an this that these those my your our his her their its each every which what any all both some no',
  which: 'this next last the that coming current previous past every each our your',
  /** Kinds of customers. */
  org: 'bank hospital clinic university factory plant hotel brewery airline insurer council county ministry municipality retailer chain utility port airport pharmacy supermarket dealer distributor carrier foundry refinery winery dairy bakery builder contractor printer shipyard farm',
  who: 'i you we they he she it who',
  deal: 'deal opp opps opportunity pipeline',
  customer: 'customer client buyer prospect champion procurement legal purchasing cfo cio ceo cto vp',
  be: 'be is are s re',
};
