import { type Field, type FieldType, ranges } from './field.ts';
import { fields, type Shape } from './fields.ts';
import { COLOR_NAMES } from './values/color.ts';

/** A part of a JSON Schema. */
type Part = { readonly [keyword: string]: unknown };

/**
 * The JSON Schema (draft 2020-12) of YAML and JSON rosters, made from fields.ts; the file
 * schema/roster.json is its text. Editors complete and explain fields by it. It says what a schema can:
 * whether zones, regions, dates and managers exist, only reading the roster tells.
 */
export function rosterSchema(): Part {
  const shapes = Object.keys(fields).filter((shape) => shape !== 'roster') as Shape[];
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'cadence roster',
    description: 'Who meets whom, when people work, and how often the two kinds of session are held.',
    ...shapeSchema('roster'),
    $defs: Object.fromEntries(shapes.map((shape) => [shape, shapeSchema(shape)])),
  };
}

/** `schema/roster.json` as it is written to disk. */
export function rosterSchemaText(): string {
  return `${JSON.stringify(rosterSchema(), null, 2)}\n`;
}

function shapeSchema(shape: Shape): Part {
  const list: readonly Field[] = fields[shape];
  const required = list.filter((field) => field.required === true).map((field) => field.name);
  return {
    type: 'object',
    additionalProperties: false,
    ...(required.length === 0 ? {} : { required }),
    properties: Object.fromEntries(list.map((field) => [field.name, fieldSchema(field)])),
  };
}

function fieldSchema(field: Field): Part {
  const standard = field.default === undefined ? '' : ` Default: ${field.default}.`;
  return { description: `${field.doc}${standard} Example: ${field.example}`, ...typeSchema(field.type) };
}

const TEXT: Part = { type: 'string' };
const TEXTS: Part = { anyOf: [TEXT, { type: 'array', items: TEXT }] };

function typeSchema(type: FieldType): Part {
  if (typeof type === 'object') {
    if ('choice' in type) return { enum: type.choice };
    if ('shape' in type) return { $ref: `#/$defs/${type.shape}` };
    const { from, to, step } = type.integer;
    return { type: 'integer', minimum: from, maximum: to, ...(step === 1 ? {} : { multipleOf: step }) };
  }
  switch (type) {
    case 'text':
    case 'manager':
    case 'zone':
      return TEXT;
    case 'email':
      return { type: 'string', format: 'idn-email' };
    case 'day':
      return { type: 'string', format: 'date', pattern: String.raw`^\d{4}-\d{2}-\d{2}$` };
    case 'texts':
    case 'hours':
    case 'leave':
    case 'days':
    case 'paths':
      return TEXTS;
    case 'month':
      return { anyOf: [{ type: 'integer', minimum: 1, maximum: 12 }, TEXT] };
    case 'regions':
      return { anyOf: [TEXT, { type: 'array', items: TEXT }, { const: false }] };
    case 'holidays':
      return {
        anyOf: [TEXT, { type: 'array', items: TEXT }, { const: false }, { $ref: '#/$defs/holidays' }],
      };
    case 'goals':
      return { anyOf: [TEXT, { type: 'array', items: TEXT }, { $ref: '#/$defs/goals' }] };
    case 'open-items':
      return { anyOf: [TEXT, { type: 'array', items: { anyOf: [TEXT, { $ref: '#/$defs/open-item' }] } }] };
    case 'named-days':
      return {
        anyOf: [TEXT, { type: 'array', items: { anyOf: [TEXT, { $ref: '#/$defs/named-day' }] } }],
      };
    case 'reminders': {
      const minutes = { type: 'integer', minimum: ranges.reminder.from, maximum: ranges.reminder.to };
      return { anyOf: [minutes, { type: 'array', items: minutes }, { const: false }] };
    }
    case 'place':
      return { anyOf: [TEXT, { const: false }] };
    case 'link':
      return { anyOf: [{ type: 'string', format: 'uri', pattern: '^https://' }, { const: false }] };
    case 'color':
      return { anyOf: [{ enum: COLOR_NAMES }, { const: false }] };
    case 'flag':
      return { enum: [true, false] };
    case 'people':
      return { type: 'array', minItems: 1, items: { $ref: '#/$defs/person' } };
  }
}
