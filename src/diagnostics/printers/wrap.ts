import { columnsOf } from './visible.ts';

/** Words in lines of at most `width` columns; every line but the first starts with `indent`. */
export function wrap(text: string, width: number, indent: string): string {
  const lines: string[] = [];
  let line = '';
  let columns = 0;
  for (const word of text.split(' ')) {
    const wide = columnsOf(word);
    if (line !== '' && columns + 1 + wide > width) {
      lines.push(line);
      line = indent + word;
      columns = indent.length + wide;
    } else {
      line = line === '' ? word : `${line} ${word}`;
      columns = columnsOf(line);
    }
  }
  return [...lines, line].join('\n');
}
