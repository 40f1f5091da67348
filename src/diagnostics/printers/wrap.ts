import { columnsOf } from './width.ts';

/**
 * Words in lines of at most `width` columns. Every line but the first starts with `indent`; the first
 * has `used` columns before it already.
 */
export function wrap(text: string, width: number, indent: string, used = 0): string {
  const lines: string[] = [];
  let line = '';
  let columns = used;
  for (const word of wordsIn(text, width - indent.length)) {
    const wide = columnsOf(word);
    if (line !== '' && columns + 1 + wide > width) {
      lines.push(line);
      line = indent + word;
      columns = indent.length + wide;
    } else {
      line = line === '' ? word : `${line} ${word}`;
      columns += (columns > used ? 1 : 0) + wide;
    }
  }
  return [...lines, line].join('\n');
}

/** What is quoted stays in one piece, as it may be a command to be copied, unless no line can hold it. */
function wordsIn(text: string, width: number): string[] {
  return (text.match(/(?:"[^"]*"|[^\s"]|")+/g) ?? []).flatMap((word) =>
    columnsOf(word) > width ? word.split(' ') : [word],
  );
}
