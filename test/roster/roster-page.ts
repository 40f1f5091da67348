import { columnTable, fieldTable } from '../../src/roster/field-table.ts';
import { fields, type Shape } from '../../src/roster/fields.ts';

const TITLES: Readonly<Record<Shape, string>> = {
  roster: 'The roster',
  defaults: '`defaults`: for everybody who says nothing else',
  holidays: '`holidays`, written out',
  sessions: '`sessions`: for everybody, and for a person',
  session: 'One kind of session',
  rules: '`rules`',
  weights: '`weights` of `rules`: what matters how much',
  guard: '`guard`: what the wall is told',
  accounts: '`accounts` of `guard`',
  calendar: '`calendar` and `teamCalendar`: what calendar programs show',
  look: 'One kind of session in `calendar`',
  person: '`people`: one entry each',
  preferred: '`preferred`: when a kind is best held',
  development: '`development`: what a person works on',
  agendas: '`agendas` and `teamAgendas`: templates',
  carryOver: '`carryOver`: what was left open',
  'open-item': 'An item of `carryOver`, written out',
  goals: '`goals`, revenue and behaviour apart',
  'named-day': 'A day added to `holidays`',
};

/** docs/roster.md, from the one list of fields. */
export function rosterPage(): string {
  const shapes = Object.keys(fields) as Shape[];
  const sections = shapes.map((shape) => `## ${TITLES[shape]}\n\n${fieldTable(shape)}`);
  return `# The roster

A roster is YAML, JSON or CSV; all three give the same plan. The e-mail address is who somebody is. This page is made from the list of fields in \`src/roster/fields.ts\`; \`schema/roster.json\` says the same to editors.

${sections.join('\n')}
## CSV

One person a line, ranges in one cell separated by \`;\`. Headings of another system are mapped with \`--columns name="Full Name"\`, once for each; \`name="First+Last"\` joins two. There is no place for settings: give \`--time-zone\`, \`--working-hours\` and \`--holidays\` instead.

${columnTable()}`;
}
