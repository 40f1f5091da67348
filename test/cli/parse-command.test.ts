import { describe, expect, it } from 'vitest';
import { plan } from '../../src/cli/commands/plan.ts';
import { parseCommand } from '../../src/cli/parse-command.ts';

describe('the options of a line', () => {
  it.each([
    [['r.yaml', '--out', 'q1', '--dry-run']],
    [['--dry-run', '--out=q1', 'r.yaml']],
    [['-n', '-o', 'q1', 'r.yaml']],
    [['-oq1', '-n', 'r.yaml']],
    [['-noq1', 'r.yaml']],
    [['-no', 'q1', '--', 'r.yaml']],
  ])('are found however they are written: %s', async (line) => {
    const given = await parseCommand(plan, line);
    expect(given.arguments).toEqual(['r.yaml']);
    expect(given.text('out')).toBe('q1');
    expect(given.flag('dry-run')).toBe(true);
  });

  it('are not there where the line has others, or none', async () => {
    const given = await parseCommand(plan, [
      'r.yaml',
      '--no-color',
      '--columns',
      'name=A',
      '--columns',
      'email=B',
    ]);
    expect(given.text('out')).toBeNull();
    expect(given.flag('dry-run')).toBe(false);
    expect(given.flag('no-color')).toBe(true);
    expect(given.flag('no-input')).toBe(false);
    expect(given.text('color')).toBeNull();
    expect(given.list('columns')).toEqual(['name=A', 'email=B']);
  });

  it('are those that the command declares', async () => {
    const given = await parseCommand(plan, ['r.yaml']);
    expect(() => given.text('colour')).toThrow('plan does not declare --colour');
  });
});
