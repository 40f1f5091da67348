import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCells } from '../../../src/roster/formats/csv-cells.ts';
import { readRoster } from '../../../src/roster/read-roster.ts';

const DEFAULTS = { timeZone: 'Europe/London', holidays: 'GB-ENG' };

async function read(text: string, columns: Readonly<Record<string, string>> = {}) {
  const { value, diagnostics } = await readRoster(
    { file: 'r.csv', text },
    { columns: new Map(Object.entries(columns)), defaults: DEFAULTS },
  );
  return {
    people: value?.people.map(({ name, email, manager }) => `${name} <${email}> ${manager}`),
    problems: diagnostics.map(({ code, severity, hint }) => `${severity} ${code}: ${hint}`),
    diagnostics,
  };
}

describe('cells', () => {
  const cell = fc.array(fc.constantFrom('a', 'é😀', '"', ',', ';', '\n', '\r\n', ' b', "'"), {
    maxLength: 6,
  });
  const rows = fc.array(
    fc.array(
      cell.map((parts) => parts.join('')),
      { minLength: 1, maxLength: 4 },
    ),
    { maxLength: 5 },
  );

  test('are those that csv-parse reads', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(',', ';'), fc.constantFrom('\n', '\r\n'), (table, separator, end) => {
        const write = (text: string): string =>
          /["\r\n,;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
        const text = table.map((row) => row.map(write).join(separator)).join(end);
        const ours = readCells(text, 0, separator);
        const theirs: string[][] = parse(text, { delimiter: separator, relax_column_count: true });
        const filled = theirs
          .map((row) => row.map((each) => each.trim()))
          .filter((row) => row.some((each) => each !== ''));
        expect(ours.mistake).toBeNull();
        expect(ours.rows.map((row) => row.cells.map((each) => each.text))).toEqual(filled);
      }),
    );
  });

  test('know their places', () => {
    const text = 'a, "b ""c""\nd" ,e\r\n\r\nf;g\n';
    const { rows: found } = readCells(text, 0, ',');
    expect(found.map((row) => row.cells.map(({ from, to }) => text.slice(from, to)))).toEqual([
      ['a', '"b ""c""\nd"', 'e'],
      ['f;g'],
    ]);
  });

  test('with a quote in the middle are themselves', () => {
    expect(readCells('5" disk,6"', 0, ',').rows[0]?.cells.map(({ text }) => text)).toEqual(['5" disk', '6"']);
  });

  test.each([
    'name,email\n"Ada',
    'name,email\n"Ada" x,y',
  ])('that are not closed are a mistake: %j', async (text) => {
    expect((await read(text)).problems).toEqual(['error csv-syntax: write a quote inside of quotes twice']);
  });
});

describe('headings', () => {
  const rows = 'Grace Hopper,grace@x,\nAda,ada@x,"Hopper, Grace"\n';
  const people = ['Ada <ada@x> grace@x', 'Grace Hopper <grace@x> null'];

  test.each([
    'name,email,manager',
    'Name,E-Mail,MANAGER',
    ' name , e_mail ,Manager',
    '"NAME","eMail","manager"',
  ])('are known in any case and with any punctuation: %s', async (line) => {
    expect(await read(`${line}\n${rows}`)).toMatchObject({ people, problems: [] });
  });

  test('may be mapped, one heading or two joined', async () => {
    const text = 'First,Last,Work E-Mail,Boss\nGrace,Hopper,grace@x,\nAda,,ada@x,Grace Hopper\n';
    const columns = { name: 'first+LAST', email: 'work e-mail', manager: 'Boss' };
    expect(await read(text, columns)).toMatchObject({ people, problems: [] });
  });

  test('that are mapped go before those that have the column’s own name', async () => {
    const text =
      'name,email,manager,Full Name\nhopper_g,grace@x,,Grace Hopper\nlove_a,ada@x,Grace Hopper,Ada\n';
    expect((await read(text, { name: 'Full Name' })).people).toEqual(people);
  });

  test('may stand below a title', async () => {
    expect(await read(`All employees,,\nas of 2026-11-22,,\n\nname,email,manager\n${rows}`)).toMatchObject({
      people,
      problems: [],
    });
  });

  test('may stand below what Excel writes about separators', async () => {
    const text = `sep=;\n${'name,email,manager\nGrace Hopper,grace@x,\nAda,ada@x,Grace Hopper'.replaceAll(',', ';')}`;
    expect(await read(text)).toMatchObject({ people, problems: [] });
  });

  test.each([
    ['name,email,manger', {}, 'error unknown-column: did you mean manager?'],
    ['name,email,email', {}, 'error duplicate-column: rename or remove one of the two'],
    ['Full Name,email,manager', {}, 'error missing-column: try --columns "name=Full Name"'],
    ['First Name,Last Name,email', {}, 'error missing-column: try --columns "name=First Name+Last Name"'],
    ['a,b,c', {}, 'error missing-column: name the heading that stands for it: --columns name="…",email="…"'],
    ['name,email,manager', { nmae: 'name' }, 'error unknown-column: did you mean name?'],
    ['name,email,Boss', { manager: 'Bos' }, 'error missing-column: did you mean "Boss"?'],
    ['name,email,manager', { manager: 'Chief Officer' }, 'error missing-column: use a heading of this line'],
  ] as const)('%s with %j is refused', async (line, columns, problem) => {
    const { problems, people: none } = await read(`${line}\n${rows}`, columns);
    expect(problems).toEqual([problem]);
    expect(none).toBeUndefined();
  });

  test('that look like a column are warned of, others noted once', async () => {
    const { problems } = await read(
      'name,email,manager,Hire Date,Cost Centre,Desk\nG,g@x,,2020-01-01,1,2\nA,a@x,g@x,2020-01-01,1,2\n',
    );
    expect(problems).toEqual([
      'warning ignored-column: if it is starts, add --columns "starts=Hire Date"',
      'note ignored-column: null',
    ]);
  });
});

describe('rows', () => {
  test('may be short, but not longer than the headings', async () => {
    expect((await read('name,email,manager,leave\nG,g@x\nA,a@x,g@x\n')).problems).toEqual([]);
    expect(
      (await read('name,email,manager\nG,g@x,,\nA,a@x,g@x,more\nHopper, Grace,h@x,g@x\n')).problems,
    ).toEqual([
      'error extra-cell: a text with a comma in it needs quotes',
      'error extra-cell: a text with a comma in it needs quotes',
    ]);
  });

  test('that are too long are told of the separator of their own file', async () => {
    const [problem] = (await read('name;email;leave\nA;a@x;2027-01-04;2027-01-05\n')).problems;
    expect(problem).toBe('error extra-cell: a text with a semicolon in it needs quotes');
  });

  test('without people in them are no roster', async () => {
    expect((await read('')).problems[0]).toMatch(/^error empty-roster/);
    expect((await read('name,email,manager\n')).problems[0]).toMatch(/^error empty-roster/);
    expect((await read('\n\n,,\n')).problems[0]).toMatch(/^error empty-roster/);
  });

  test('hold lists between semicolons, each item at its place', async () => {
    const text =
      'name,email,manager,leave,goals\nG,g@x,,,\nA,a@x,g@x,2027-01-04..2027-01-05; 2027-02-30,One; Two\n';
    const { diagnostics } = await read(text);
    expect(diagnostics).toMatchObject([{ code: 'invalid-date', place: { line: 3, column: 35, length: 10 } }]);
  });

  test('say which column to fill in', async () => {
    expect((await read('name,email,manager\nG,g@x,\n,a@x,g@x\n')).problems).toEqual([
      'error missing-field: fill in the column name',
    ]);
  });
});
