import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldersOf, isFolder, slugOf } from '../../src/output/folders.ts';

describe('a manager’s folder', () => {
  it.each([
    ['grace@northwind.example', 'grace'],
    ['Grace.Hopper@northwind.example', 'grace.hopper'],
    ['grace+sales_emea@x', 'grace-sales-emea'],
    ['zoë.łuczak@x', 'zoe.luczak'],
    ['straße@x', 'strasse'],
    ['con@x', 'manager-con'],
    ['com1.old@x', 'manager-com1.old'],
    ['plan.json@x', 'manager-plan.json'],
    ['Publish.JSON@x', 'manager-publish.json'],
    ['plan.json.old@x', 'plan.json.old'],
    ['..@x', 'manager'],
    ['../../etc@x', 'etc'],
    ['a..b.@x', 'a.b'],
    ['山田@x', 'manager'],
    ['"a@b"@x', 'a-b'],
    [`${'x'.repeat(100)}@x`, 'x'.repeat(60)],
  ])('of %s is %s', (email, folder) => {
    expect(slugOf(email)).toBe(folder);
  });

  it('is made unique in order of e-mails', () => {
    expect(foldersOf(['grace@b', 'grace@c', 'grace@a', 'grace-2@x', 'grace@a'], [])).toEqual([
      { manager: 'grace-2@x', folder: 'grace-2' },
      { manager: 'grace@a', folder: 'grace' },
      { manager: 'grace@b', folder: 'grace-3' },
      { manager: 'grace@c', folder: 'grace-4' },
    ]);
  });

  it('stays with its manager, and is given to nobody else', () => {
    const before = foldersOf(['grace@b'], []);
    expect(foldersOf(['grace@a', 'grace@b'], before)).toEqual([
      { manager: 'grace@a', folder: 'grace-2' },
      { manager: 'grace@b', folder: 'grace' },
    ]);
    expect(foldersOf(['grace@a'], before)).toEqual(foldersOf(['grace@a', 'grace@b'], before));
  });

  it('is always a name that file systems take, that leads nowhere else and that is read back', () => {
    const local = fc.oneof(
      fc.string({ maxLength: 80 }),
      fc.constantFrom('con', 'AUX.txt', 'a/b', '..', ' ', 'nul.'),
    );
    fc.assert(
      fc.property(fc.array(local, { maxLength: 8 }), (locals) => {
        const folders = foldersOf(
          locals.map((each, i) => `${each}@${i}`),
          [],
        ).map(({ folder }) => folder);
        expect(new Set(folders).size).toBe(folders.length);
        for (const folder of folders) {
          expect(folder).toMatch(/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/);
          expect(isFolder(folder)).toBe(true);
        }
      }),
    );
  });

  it.each([
    '',
    '..',
    'a/b',
    'a\\b',
    '/a',
    'A',
    'con',
    'nul.txt',
    'a.',
    '.a',
    'a..b',
    'ä',
  ])('is never %j', (text) => {
    expect(isFolder(text)).toBe(false);
  });
});
