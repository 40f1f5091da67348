import type { CodeRow } from './code-row.ts';

export const agendaCodes = {
  'walled-text': {
    title: 'A development text is about the pipeline',
    explain:
      'Development sessions are about the person: the pipeline is never mentioned in them. This line of the roster speaks of a customer, a figure or a sale, so it does not enter any development session. It is not lost: the pipeline reviews with the same rep take it up, in full in the first review of each quarter, or the next one where that is over, and again in turn. Where only a part of a line is pipeline talk, the rest stays in the development sessions. Say what the person wants to learn or do differently, and the line stays where you wrote it.',
  },
  'doubtful-text': {
    title: 'A development text may be about the pipeline',
    explain:
      'The wall blocks what it is sure of, and warns where words could mean either: a name of a customer that is also a word, a sentence like those that are mostly about sales. Such a line stays in the development sessions, since a good line lost is worse than a doubtful one seen. Say it in other words, put the phrase under allow of guard, or move the line yourself.',
  },
  'renamed-text': {
    title: 'A skill or motivator appears under another name',
    explain:
      'Some names of skills and motivators are also words for sales: “closing”, “opportunity”. In development sessions the product uses names that mean the skill and nothing else. Write the name from the message into the roster to make this note go away.',
  },
  'carried-across': {
    title: 'What was left open would cross the wall',
    explain:
      'What a session left open goes into the next session of the same kind. What came from a pipeline review is pipeline whatever it says: because it says so (from), because it stands under pipeline-review too, because it is a line of the reviews, or because it speaks of a customer, a figure or a sale. It enters no development session; the next pipeline review takes it up. The other way round, what a development session left open stays between the two people and is no matter for a review.',
  },
  'carried-nowhere': {
    title: 'No session of this plan takes up what was left open',
    explain:
      'An item of carryOver with a date goes into the first session of its kind after that date, as long as it comes soon. This plan has no such session: it was in a quarter that is over, could not be placed, or the date is after the plan’s last session. Take the item out if it is done, or give it the date of the latest session.',
  },
  'shortened-text': {
    title: 'A text is too long for an agenda',
    explain:
      'Agendas go into calendars, which cut long descriptions wherever they like. So each text of the roster is shown up to a length that fits. The rest of the text stays in the roster only. Say it in a sentence or two.',
  },
  'too-many-texts': {
    title: 'A list is too long for the agendas of a quarter',
    explain:
      'Goals, strengths, notes and focus skills take turns in the sessions of a quarter. Of a very long list only the beginning is used, because the rest would never come up. Keep the few that matter now.',
  },
} as const satisfies Record<string, CodeRow>;
