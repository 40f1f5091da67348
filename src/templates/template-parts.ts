/** A stretch of a template's source, with where it begins. */
export interface Part {
  readonly source: string;
  /** Offset of its first character in the file. */
  readonly from: number;
}

/** A timed item of a template: its heading after the minutes, and the lines below it. */
export interface ItemPart {
  readonly minutes: number;
  readonly title: Part;
  readonly body: Part;
}

/** A template, parted by its headings before anything is filled in: no text of a roster can add one. */
export interface TemplateParts {
  readonly purpose: Part;
  readonly preparation: Part;
  readonly items: readonly ItemPart[];
  /** Headings of the second level that are neither. */
  readonly unknown: readonly Part[];
}

const HEADING = /^(#{1,6})[ \t]+(.*?)[ \t]*#*[ \t]*$/gm;
const TIMED = /^(?:(\d+)\s*[-–]\s*)?(\d+)\s*min(?:utes)?\b\.?\s*:?\s*/;

export function partsOf(text: string): TemplateParts {
  const headings = [...text.matchAll(HEADING)].filter(([, marks]) => marks === '#' || marks === '##');
  const items: ItemPart[] = [];
  const unknown: Part[] = [];
  let purpose: Part = { source: text.slice(0, headings[0]?.index ?? text.length), from: 0 };
  let preparation: Part = { source: '', from: 0 };
  for (const [at, match] of headings.entries()) {
    const from = match.index + match[0].length;
    const body: Part = { source: text.slice(from, headings[at + 1]?.index ?? text.length), from };
    const said = match[2] ?? '';
    const start = match.index + match[0].indexOf(said);
    const timed = TIMED.exec(said);
    if (timed !== null) {
      const [whole, first, last] = timed;
      const title = { source: said.slice(whole.length), from: start + whole.length };
      items.push({ minutes: Number(last) - Number(first ?? 0), title, body });
    } else if (match[1] === '#') purpose = body;
    else if (/^before\b/i.test(said)) preparation = body;
    else unknown.push({ source: said, from: start });
  }
  return { purpose, preparation, items, unknown };
}

/** The lines of a part as an agenda has them: without marks of lists, quotes and boxes; comments left out. */
export function linesIn(filled: string): readonly string[] {
  return filled
    .replace(/<!--[\s\S]*?-->/g, '')
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/^\s*(?:[-*+]|\d+[.)]|>|#{3,6})\s+(?:\[[ xX]\]\s+)?/, '').trim())
    .filter((line) => line !== '');
}
