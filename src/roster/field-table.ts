import type { Field } from './field.ts';
import { fields, type Shape } from './fields.ts';
import { allColumns } from './formats/csv-headings.ts';

/** A shape's fields as a Markdown table, for the documentation. */
export function fieldTable(shape: Shape): string {
  const list: readonly Field[] = fields[shape];
  const rows = list
    .filter((field) => field.name !== '$schema')
    .map((field) => [`\`${field.name}\``, meaning(field), `\`${field.example}\``]);
  return table(['Field', 'Meaning', 'Example'], rows);
}

/** The CSV columns as a Markdown table. */
export function columnTable(): string {
  const rows = allColumns().map(({ name, field, under }) => {
    const path = under === null ? field.name : `${under}.${field.name}`;
    return [`\`${name}\``, `\`${path}\``, meaning(field)];
  });
  return table(['Column', 'Field', 'Meaning'], rows);
}

function meaning(field: Field): string {
  if (field.required === true) return `**Required.** ${field.doc}`;
  return field.default === undefined ? field.doc : `${field.doc} Default: ${field.default}.`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ').replace(/\n/g, ' ')} |\n`;
  return line(head) + line(head.map(() => '---')) + rows.map(line).join('');
}
