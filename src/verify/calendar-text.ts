/** One content line of a calendar, unfolded (RFC 5545 section 3.1). */
export interface Property {
  /** Upper case. */
  readonly name: string;
  readonly parameters: ReadonlyMap<string, string>;
  /** As written: escapes are the reader's business. */
  readonly value: string;
  /** From 1: the line it begins on. */
  readonly line: number;
}

/** Something between BEGIN and END (RFC 5545 section 3.6). */
export interface Component {
  /** Upper case. */
  readonly name: string;
  readonly line: number;
  readonly properties: readonly Property[];
  readonly components: readonly Component[];
}

/** A line that no calendar should have. */
export interface Flaw {
  readonly line: number;
  readonly message: string;
}

export interface CalendarText {
  readonly components: readonly Component[];
  readonly flaws: readonly Flaw[];
}

const LONGEST_LINE = 75;

const encoder = new TextEncoder();

/** Reads a calendar as strictly as cadence writes it: CRLF, 75 octets a line, every BEGIN with its END. */
export function readCalendarText(text: string): CalendarText {
  const flaws: Flaw[] = [];
  const root: Open = { name: '', line: 0, properties: [], components: [] };
  const open: Open[] = [root];
  for (const { line, text: content } of unfolded(text, flaws)) {
    const property = readProperty(content, line);
    const inner = open.at(-1) ?? root;
    if (property === null) {
      flaws.push({ line, message: 'this is no content line: a name, a colon and a value' });
    } else if (property.name === 'BEGIN') {
      const component: Open = { name: property.value.toUpperCase(), line, properties: [], components: [] };
      inner.components.push(component);
      open.push(component);
    } else if (property.name === 'END') {
      if (open.length > 1 && inner.name === property.value.toUpperCase()) open.pop();
      else flaws.push({ line, message: `END:${property.value} ends nothing that is open here` });
    } else {
      inner.properties.push(property);
    }
  }
  for (const { name, line } of open.slice(1)) flaws.push({ line, message: `BEGIN:${name} has no END` });
  return { components: root.components, flaws };
}

interface Open extends Component {
  readonly properties: Property[];
  readonly components: Component[];
}

function unfolded(text: string, flaws: Flaw[]): { line: number; text: string }[] {
  const found: { line: number; text: string }[] = [];
  const lines = text.split('\r\n');
  if (lines.at(-1) === '') lines.pop();
  else flaws.push({ line: lines.length, message: 'the last line has no CRLF' });
  lines.forEach((each, i) => {
    const line = i + 1;
    if (/[\r\n]/.test(each)) flaws.push({ line, message: 'this line ends without CRLF' });
    if (each.length > LONGEST_LINE / 3 && octets(each) > LONGEST_LINE) {
      flaws.push({ line, message: `this line has more than ${LONGEST_LINE} octets` });
    }
    const last = found.at(-1);
    if (/^[ \t]/.test(each) && last !== undefined) last.text += each.slice(1);
    else found.push({ line, text: each });
  });
  return found;
}

function octets(text: string): number {
  return /^[\0-\x7f]*$/.test(text) ? text.length : encoder.encode(text).length;
}

/** `NAME;PARAMETER=VALUE:value`; null for what is none. A quoted parameter may hold any of the marks. */
function readProperty(text: string, line: number): Property | null {
  const head = /^([A-Za-z0-9-]+)((?:;[A-Za-z0-9-]+=(?:"[^"]*"|[^";:,]*)(?:,(?:"[^"]*"|[^";:,]*))*)*):/.exec(
    text,
  );
  if (head === null) return null;
  const [whole, name = '', rest = ''] = head;
  const parameters = new Map<string, string>();
  for (const [, key = '', value = ''] of rest.matchAll(/;([A-Za-z0-9-]+)=((?:"[^"]*"|[^";:])*)/g)) {
    parameters.set(key.toUpperCase(), value.replace(/"/g, ''));
  }
  return { name: name.toUpperCase(), parameters, value: text.slice(whole.length), line };
}

/** The first property of a name, or null. */
export function propertyOf({ properties }: Component, name: string): Property | null {
  return properties.find((property) => property.name === name) ?? null;
}

/** A TEXT value as it was meant (RFC 5545 section 3.3.11). */
export function unescaped(value: string): string {
  return value.replace(/\\([\\;,nN])/g, (_, mark: string) => (mark === 'n' || mark === 'N' ? '\n' : mark));
}
