import { describe, expect, test } from 'vitest';
import { readRoster } from '../../src/roster/read-roster.ts';
import { readAda } from './read-one.ts';

const TOP = 'defaults: { timeZone: Europe/London, holidays: false }\npeople:\n';

/** `[name, email, manager]` a person; gives `email < manager` of each, or the codes. */
async function tree(...people: readonly (readonly [string, string, string?])[]): Promise<string> {
  const lines = people.map((each) => {
    const [name, email, manager] = each.map((text) => JSON.stringify(text));
    return `  - { name: ${name}, email: ${email}${manager === undefined ? '' : `, manager: ${manager}`} }\n`;
  });
  const { value, diagnostics } = await readRoster({ file: 'r.yaml', text: TOP + lines.join('') });
  const problems = diagnostics.map(({ code, place, hint }) => `${code} line ${place?.line}: ${hint}`);
  return [...problems, ...(value?.people.map((each) => `${each.email} < ${each.manager}`) ?? [])].join('\n');
}

describe('managers', () => {
  test('are found by address, in any case, and by name, in either order', async () => {
    const grace = ['Grace Hopper', 'Grace@X.example'] as const;
    for (const manager of [
      'grace@x.example',
      ' GRACE@x.example ',
      'grace hopper',
      'Hopper, Grace',
      'Grace  Hopper',
    ]) {
      expect(await tree(grace, ['Ada', 'ada@x.example', manager])).toBe(
        'ada@x.example < grace@x.example\ngrace@x.example < null',
      );
    }
    const turned = ['Hopper, Grace', 'grace@x.example'] as const;
    expect(await tree(turned, ['Ada', 'ada@x.example', 'Grace Hopper'])).toContain(
      'ada@x.example < grace@x.example',
    );
  });

  test('whose addresses are written with other characters for the same letters are the same', async () => {
    const composed = 'jos\u00e9@x.example';
    expect(await tree(['José', composed], ['Ada', 'ada@x.example', 'jose\u0301@x.example'])).toContain(
      `ada@x.example < ${composed}`,
    );
  });

  test('who are not there are reported with the nearest address', async () => {
    expect(await tree(['Grace', 'grace@x.example'], ['Ada', 'ada@x.example', 'grcae@x.example'])).toBe(
      'unknown-manager line 4: did you mean grace@x.example?',
    );
    expect(await tree(['Grace Hopper', 'gh@x.example'], ['Ada', 'ada@x.example', 'Grace Hoper'])).toBe(
      'unknown-manager line 4: did you mean gh@x.example?',
    );
  });

  test('with a name of several people have to be named by address', async () => {
    expect(await tree(['Jo', 'b@x.example'], ['Jo', 'a@x.example'], ['Ada', 'ada@x.example', 'Jo'])).toBe(
      'ambiguous-manager line 5: write the e-mail address: a@x.example or b@x.example',
    );
  });

  test('may not be their own', async () => {
    expect(await tree(['Ada', 'ada@x.example', 'ada@x.example'])).toContain('self-managed line 3');
    expect(await tree(['Ada', 'ada@x.example', 'Ada'])).toContain('self-managed line 3');
  });

  test('who are not there are reported for those without a valid address too', async () => {
    const problems = await tree(['Grace', 'grace@x.example'], ['Ada', 'ada@@x', 'grcae@x.example']);
    expect(problems).toContain('invalid-email line 4');
    expect(problems).toContain('unknown-manager line 4: did you mean grace@x.example?');
  });

  test('who are reported already are not missed by their reps', async () => {
    const reps = ['a', 'b', 'c'].map((name) => [name, `${name}@x.example`, 'grace@@x.example'] as const);
    expect(await tree(['Grace', 'grace@@x.example'], ...reps)).toMatch(/^invalid-email line 3: [^\n]*$/);
    const named = ['a', 'b'].map((name) => [name, `${name}@x.example`, 'Grace'] as const);
    expect(await tree(['Grace', 'grace@@x.example'], ...named)).toMatch(/^invalid-email line 3: [^\n]*$/);
  });
});

describe('circles', () => {
  async function circles(...people: readonly (readonly [string, string])[]): Promise<string[]> {
    const text = people.map(
      ([name, manager]) => `  - { name: ${name}, email: ${name}@x, manager: ${manager}@x }\n`,
    );
    const { diagnostics } = await readRoster({ file: 'r.yaml', text: TOP + text.join('') });
    return diagnostics.map(({ message }) => message.replace('managers go round in a circle: ', ''));
  }

  test('are named once each, with everybody in them and nobody else', async () => {
    expect(
      await circles(['b', 'c'], ['c', 'a'], ['a', 'b'], ['d', 'a'], ['e', 'f'], ['f', 'e'], ['g', 'd']),
    ).toEqual(['a → b → c → a', 'e → f → e']);
  });

  test('of many people are cut', async () => {
    const ring = Array.from(
      { length: 30 },
      (_, index) => [`p${index + 10}`, `p${((index + 1) % 30) + 10}`] as const,
    );
    expect(await circles(...ring)).toEqual([
      'p10 → p11 → p12 → p13 → p14 → p15 → p16 → p17 → … (30 people) → p10',
    ]);
  });
});

describe('e-mail addresses', () => {
  test.each([
    'ada@x',
    'a.b+c@x.example',
    'ädä@dömäin.example',
    "o'brien@x.example",
    '用户@例子.公司',
    ' A@X.Example ',
  ])('may be %s', async (email) => {
    const written = email.trim().toLowerCase();
    expect(await tree(['Ada', email, 'g@x'], ['G', 'g@x'])).toContain(`${written} < g@x`);
  });

  test.each([
    'ada',
    'ada@',
    '@x',
    'a b@x',
    'a@b@c',
    'a@x..y',
    'a@.x',
    'a@-x',
    '"a"@x',
    'a@x\nBEGIN:VCALENDAR',
    'a\u200b@x',
    'a@\u200dx',
    `${'a'.repeat(250)}@x.example`,
  ])('may not be %j', async (email) => {
    expect(await tree(['Ada', email], ['G', 'g@x', 'g@x'])).toContain('invalid-email line 3');
  });

  test('in the form of a letter’s head are taken apart in the hint', async () => {
    expect(await tree(['Ada', 'Ada <Ada@X.example>'])).toContain('write ada@x.example');
    expect(await tree(['Ada', 'mailto:ada@x.example'])).toContain('write ada@x.example');
  });

  test('with what nobody sees in them are written without it in the hint', async () => {
    expect(await tree(['Ada', '\u200bada@x.\u00adexample'])).toContain('write ada@x.example');
  });

  test('are given once', async () => {
    expect(await tree(['Ada', 'ada@x'], ['Bo', 'ADA@x', 'ada@x'])).toBe(
      'duplicate-email line 4: it is already at line 3, column 27; everybody needs an address of their own',
    );
  });

  test('are given once, and a second bearer’s unknown manager is told as well', async () => {
    const told = await tree(['Ada', 'ada@x'], ['Bo', 'ada@x', 'nobody@x'], ['Cy', 'cy@x', 'ada@x']);
    expect(told).toContain('duplicate-email line 4');
    expect(told).toContain('unknown-manager line 4');
  });
});

describe('names', () => {
  test.each([
    'Søren “Sø” Kierkegaard; Jr., PhD',
    '山田 太郎',
    '👩‍💻',
    'BEGIN:VCALENDAR',
    'A\\nB',
    "O'Brien",
    'null',
    '007',
    'true',
  ])('may be %s', async (name) => {
    const { value, diagnostics } = await readRoster({
      file: 'r.yaml',
      text: `${TOP}  - { name: G, email: g@x }\n  - { name: ${JSON.stringify(name)}, email: a@x, manager: g@x }\n`,
    });
    expect(diagnostics).toEqual([]);
    expect(value?.people[0]?.name).toBe(name);
  });

  test.each([
    ['A\nB', 'A B'],
    ['A\r\nBEGIN:VCALENDAR\r\nB', 'A BEGIN:VCALENDAR B'],
    ['A\u0000\u001b[31m\u009bB', 'A [31m B'],
    ['A\u2028B\u202eC\u2066D', 'A B C D'],
  ])('%j become one line, with a warning', async (name, expected) => {
    const text = JSON.stringify({
      defaults: { timeZone: 'UTC', holidays: false },
      people: [
        { name: 'G', email: 'g@x' },
        { name, email: 'a@x', manager: 'g@x' },
      ],
    });
    const { value, diagnostics } = await readRoster({ file: 'r.json', text });
    expect(diagnostics.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
      'warning control-characters',
    ]);
    expect(value?.people[0]?.name).toBe(expected);
  });

  test('with half characters get U+FFFD for them', async () => {
    const text = `{"defaults":{"timeZone":"UTC","holidays":false},"people":[{"name":"G\\ud83d!","email":"g@x"},{"name":"A","email":"a@x","manager":"g@x"}]}`;
    const { value } = await readRoster({ file: 'r.json', text });
    expect(value?.people[1]?.name).toBe('G\uFFFD!');
  });

  test.each([
    ' \t',
    '\u200b',
    '\ufeff \u2060',
    '\u3164',
    '\u2800',
    '\u00ad\u0000',
  ])('of which nothing is seen (%j) are missing', async (name) => {
    expect(await tree([name, 'a@x'])).toContain('missing-field line 3');
  });
});

describe('what a rep works on', () => {
  test('is kept as it is written, on one line each, with its place', async () => {
    const { ada } = await readAda(
      'development:\n  focus: discovery\n  motivator: mastery\n  goals: [One, "Two: more"]\n  notes:\n    - |\n      Over several\n      lines\n    -\n    - 42',
    );
    expect(ada?.development.focus).toEqual([
      { text: 'discovery', place: { file: 'r.yaml', line: 9, column: 14, length: 9 } },
    ]);
    expect(ada?.development.motivator?.text).toBe('mastery');
    expect(ada?.development.goals.map(({ text }) => text)).toEqual(['One', 'Two: more']);
    expect(ada?.development.notes.map(({ text }) => text)).toEqual(['Over several lines', '42']);
    expect(ada?.development.strengths).toEqual([]);
  });

  test('may not be a mapping, which is what an unquoted colon makes of a text', async () => {
    const { problems, diagnostics } = await readAda('development:\n  notes:\n    - Next: a mentor');
    expect(problems).toEqual(['wrong-type at "Next: a mentor"']);
    expect(diagnostics[0]?.hint).toContain('quotes');
  });
});

describe('wishes', () => {
  test('are hours of a kind', async () => {
    const { ada } = await readAda('preferred: { development-session: "Wed 13:00-17:00" }');
    expect(ada?.preferred).toEqual({
      'pipeline-review': [],
      'development-session': [{ weekday: 2, from: 780, to: 1020 }],
    });
  });

  test('of no known kind are refused', async () => {
    const { problems, diagnostics } = await readAda('preferred: { developement-session: "Wed 13:00-17:00" }');
    expect(problems).toEqual(['unknown-field at "developement-session"']);
    expect(diagnostics[0]?.hint).toBe('did you mean development-session?');
  });
});
