import { describe, expect, it } from 'vitest';
import { contentLines } from '../../src/doctor/content-lines.ts';
import { physicalLines } from '../../src/doctor/physical-lines.ts';

const read = (text: string) => contentLines(physicalLines(Buffer.from(text)));

describe('physical lines', () => {
  it('end with CRLF, LF, CR or nothing, and no line follows the last end', () => {
    const lines = physicalLines(Buffer.from('a\r\nb\nc\rd'));
    expect(lines.map(({ text, ending }) => [text, ending])).toEqual([
      ['a', 'CRLF'],
      ['b', 'LF'],
      ['c', 'CR'],
      ['d', 'nothing'],
    ]);
    expect(physicalLines(Buffer.from('a\r\n'))).toHaveLength(1);
  });
});

describe('content lines', () => {
  it('are joined over folds, and keep their first line’s number', () => {
    const [, second] = read('A:1\r\nB:one\r\n  two\r\n\tthree\r\nC:3\r\n');
    expect(second).toMatchObject({ name: 'B', value: 'one twothree', number: 2 });
  });

  it('make a character whole that a fold has split', () => {
    const octets = Buffer.concat([
      Buffer.from('A:'),
      Buffer.from([0xc3]),
      Buffer.from('\r\n '),
      Buffer.from([0xa9]),
      Buffer.from('\r\n'),
    ]);
    expect(contentLines(physicalLines(octets))[0]?.value).toBe('é');
  });

  it('have parameters, quoted or not', () => {
    const [line] = read('attendee;cn="Hopper; Grace: Admiral";Role=CHAIR:mailto:grace@a.example\r\n');
    expect(line).toMatchObject({ name: 'ATTENDEE', value: 'mailto:grace@a.example', fault: null });
    expect(line?.parameters).toEqual([
      { name: 'CN', value: 'Hopper; Grace: Admiral' },
      { name: 'ROLE', value: 'CHAIR' },
    ]);
  });

  it.each([
    ['no colon here', 'no colon'],
    ['A B:1', 'bad name'],
    ['A;=2:1', 'bad parameter'],
    ['A;CN=Bob "Ace" Smith:1', 'stray quote'],
    ['A;CN="never closed:1', 'stray quote'],
  ])('%s has a fault: %s', (text, fault) => {
    expect(read(`${text}\r\n`)[0]?.fault).toBe(fault);
  });
});
