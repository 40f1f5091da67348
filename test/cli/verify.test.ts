import { describe, expect, it } from 'vitest';
import { memoryWorld } from './memory-world.ts';
import { cadenceIn } from './run-cadence.ts';

const roster = (leave: string): string => `defaults: { timeZone: Europe/London, holidays: GB-ENG }
people:
  - { name: Grace Hopper, email: grace@x.example }
  - { name: Ada Lovelace, email: ada@x.example, manager: grace@x.example${leave} }
`;
const PLAN = ['plan', 'r.yaml', '--quarter', '2027-Q1'];
const VERIFY = ['verify', 'calendars', '--roster', 'r.yaml', '--now', '2027-01-18'];

describe('cadence verify --freeze', () => {
  it('takes what cadence plan --freeze left alone for kept', async () => {
    const world = memoryWorld({ files: { '/home/r.yaml': roster('') } });
    await cadenceIn(world, PLAN);
    world.files.entries.set('/home/r.yaml', roster(', leave: [2027-01-18..2027-01-22]'));
    await cadenceIn(world, [...PLAN, '--now', '2027-01-18', '--freeze', '7']);
    const strict = await cadenceIn(world, VERIFY);
    expect(strict.code).toBe(1);
    expect(strict.err).toContain('error: Ada Lovelace is on leave');
    const { code, out, err } = await cadenceIn(world, [...VERIFY, '--freeze', '7']);
    expect(err).toContain('warning: Ada Lovelace is on leave');
    expect(out).toContain('no rule that still can be kept is broken');
    expect(code).toBe(0);
  });

  it('takes whole days', async () => {
    const world = memoryWorld({ files: { '/home/r.yaml': roster('') } });
    const { code, err } = await cadenceIn(world, [...VERIFY, '--freeze', 'a week']);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('--freeze cannot be "a week"') });
  });
});
