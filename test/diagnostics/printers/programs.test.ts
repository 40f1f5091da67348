import { expect, test } from 'vitest';
import { codes } from '../../../src/diagnostics/codes/index.ts';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { printers } from '../../../src/diagnostics/printers/index.ts';
import { plain } from '../../../src/diagnostics/printers/style.ts';

const diagnostics: readonly Diagnostic[] = [
  {
    code: 'unknown-field',
    severity: 'error',
    message: 'unknown field "a,b: 50%"',
    place: { file: 'my rosters/größe, 1:2.yaml', line: 3, column: 5, length: 4 },
    hint: 'line one',
  },
  { code: 'no-holidays', severity: 'note', message: 'no holidays', place: null, hint: null },
  {
    code: 'unknown-field',
    severity: 'warning',
    message: 'again',
    place: { file: '/abs/r.yaml', line: 1, column: 1, length: 0 },
    hint: null,
  },
];

async function print(name: keyof typeof printers, given = diagnostics): Promise<string> {
  const printer = await printers[name]();
  return printer(given, new Map(), plain);
}

test('JSON is one document with everything in it, also of nothing', async () => {
  expect(JSON.parse(await print('json'))).toEqual({
    schema: 'cadence.diagnostics/1',
    errors: 1,
    warnings: 1,
    notes: 1,
    diagnostics,
  });
  expect(JSON.parse(await print('json', []))).toEqual({
    schema: 'cadence.diagnostics/1',
    errors: 0,
    warnings: 0,
    notes: 0,
    diagnostics: [],
  });
});

test('GitHub gets one command a problem, with everything escaped that ends one', async () => {
  expect((await print('github')).split('\n')).toEqual([
    '::error file=my rosters/größe%2C 1%3A2.yaml,line=3,col=5,endColumn=9,title=unknown-field::unknown field "a,b: 50%25"%0Aline one',
    '::notice title=no-holidays::no holidays',
    '::warning file=/abs/r.yaml,line=1,col=1,endColumn=1,title=unknown-field::again',
    '',
  ]);
  expect(await print('github', [])).toBe('');
});

test('a message with a line break cannot start a command of its own', async () => {
  const message = 'unknown field "x\n::stop-commands::y"';
  const printed = await print('github', [
    { code: 'unknown-field', severity: 'error', message, place: null, hint: null },
  ]);
  expect(printed.split('\n').filter((line) => line.startsWith('::'))).toHaveLength(1);
});

test('SARIF has a rule for each code used, with its help, and a result for each problem', async () => {
  const { version, runs } = JSON.parse(await print('sarif'));
  expect(version).toBe('2.1.0');
  const [{ tool, results, columnKind }] = runs;
  expect(columnKind).toBe('utf16CodeUnits');
  expect(tool.driver.name).toBe('cadence');
  expect(tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(['no-holidays', 'unknown-field']);
  expect(tool.driver.rules[1].help.text).toBe(codes['unknown-field'].explain);
  expect(results.map(({ level }: { level: string }) => level)).toEqual(['error', 'note', 'warning']);
  for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
  expect(results[0].message.text).toBe('unknown field "a,b: 50%". Hint: line one.');
  expect(results[0].locations[0].physicalLocation).toEqual({
    artifactLocation: { uri: 'my%20rosters/gr%C3%B6%C3%9Fe%2C%201%3A2.yaml' },
    region: { startLine: 3, startColumn: 5, endColumn: 9 },
  });
  expect(results[1].locations).toBeUndefined();
  expect(results[2].locations[0].physicalLocation.artifactLocation.uri).toBe('file:///abs/r.yaml');
});

test('SARIF names files of Windows as URIs too', async () => {
  const place = { file: 'C:\\rosters\\r 1.yaml', line: 1, column: 1, length: 1 };
  const { runs } = JSON.parse(
    await print('sarif', [{ code: 'unknown-field', severity: 'error', message: 'm', place, hint: null }]),
  );
  expect(runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(
    'file:///C:/rosters/r%201.yaml',
  );
});

test('nothing is printed for programs that a terminal would obey', async () => {
  const message = 'a\u001b[2J\u009b31m\u2028\u202E\ud800';
  for (const name of ['json', 'sarif', 'github'] as const) {
    const printed = await print(name, [
      { code: 'unknown-field', severity: 'error', message, place: null, hint: message },
    ]);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(printed).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u2028-\u202E]/);
  }
});
