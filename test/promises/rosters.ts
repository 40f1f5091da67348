import fc from 'fast-check';

/** A roster as text, and the parts that a promise changes. */
export interface RosterDraft {
  readonly settings: readonly string[];
  /** Manager first; then the reps, each as YAML lines without indentation. */
  readonly people: readonly (readonly string[])[];
}

export function yamlOf({ settings, people }: RosterDraft): string {
  const lines = ['version: 1', ...settings, 'people:'];
  for (const [first, ...rest] of people) lines.push(`  - ${first}`, ...rest.map((line) => `    ${line}`));
  return `${lines.join('\n')}\n`;
}

const zones = [
  ['America/New_York', 'US'],
  ['Europe/London', 'GB-ENG'],
  ['Europe/Berlin', 'DE-BE'],
  ['Asia/Kolkata', 'IN'],
] as const;

const leave = fc
  .tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 3 }))
  .map(([day, length, month]) => {
    const pad = (n: number): string => String(n).padStart(2, '0');
    return `leave: [2027-${pad(month)}-${pad(day)}..2027-${pad(month)}-${pad(day + length)}]`;
  });

/** Words that have no business in a development session, alone and in company. */
export const pipelineTalk: readonly string[] = [
  'Close the Acme deal by March',
  'Update the forecast in the CRM',
  'Hit 120 % of quota this quarter',
  'Move the Globex opportunity to negotiation',
  'Get the $80k renewal signed before month end',
  'Bring the commit number up to 400k',
];

const texts = fc.constantFrom(
  'Ask two more questions before answering one',
  'Write down one surprise a week',
  'Learn to say no kindly',
  ...pipelineTalk,
);

function person(index: number, role: 'manager' | 'rep'): fc.Arbitrary<string[]> {
  return fc
    .record({
      zone: fc.constantFrom(...zones),
      leave: fc.option(leave, { nil: null }),
      hours: fc.constantFrom('Mon-Fri 08:00-18:00', 'Mon-Fri 07:00-19:00', 'Mon-Thu 08:00-20:00'),
      goals: fc.array(texts, { maxLength: 2 }),
      notes: fc.array(texts, { maxLength: 1 }),
    })
    .map(({ zone: [zone, region], leave, hours, goals, notes }) => {
      const list = (items: readonly string[]): string => JSON.stringify(items);
      return [
        `name: Person ${index}`,
        `email: person${index}@promise.example`,
        ...(role === 'rep' ? ['manager: person0@promise.example'] : []),
        `timeZone: ${zone}`,
        `holidays: ${region}`,
        `workingHours: "${hours}"`,
        ...(leave === null ? [] : [leave]),
        ...(role === 'rep' ? [`development: { goals: ${list(goals)}, notes: ${list(notes)} }`] : []),
      ];
    });
}

/** One manager with up to five reps, in zones whose days overlap. */
export const roster: fc.Arbitrary<RosterDraft> = fc
  .integer({ min: 1, max: 5 })
  .chain((reps) =>
    fc.tuple(person(0, 'manager'), ...Array.from({ length: reps }, (_, i) => person(i + 1, 'rep'))),
  )
  .map((people) => ({ settings: ['organization: Promise'], people }));
