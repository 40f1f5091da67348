import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { Person } from '../../src/model.ts';
import { readRoster } from '../../src/roster/read-roster.ts';

export interface Read {
  /** Null where the roster has errors. */
  readonly ada: Person | null;
  /** `code at "the text it points at"`. */
  readonly problems: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads Ada with these fields, each a line of YAML, in a roster that is otherwise right. */
export async function readAda(fields: string, settings = ''): Promise<Read> {
  const text = `defaults: { timeZone: America/New_York, holidays: false }
${settings}
people:
  - { name: Grace Hopper, email: grace@northwind.example }
  - name: Ada Lovelace
    email: ada@northwind.example
    manager: grace@northwind.example
${fields.replace(/^/gm, '    ')}
`;
  const { value, diagnostics } = await readRoster({ file: 'r.yaml', text });
  const lines = text.split('\n');
  const problems = diagnostics.map(({ code, place }) => {
    const line = lines[(place?.line ?? 0) - 1] ?? '';
    return `${code} at ${JSON.stringify(line.slice((place?.column ?? 1) - 1).slice(0, place?.length))}`;
  });
  return { ada: value?.people.find(({ name }) => name === 'Ada Lovelace') ?? null, problems, diagnostics };
}
