import type { Guard } from '../model.ts';
import { placeOf, type Reading } from './reading.ts';
import { openShape } from './shape.ts';
import type { Node } from './tree.ts';
import { readName, readTexts } from './values/text.ts';

/** What the wall is told; a wrong value is reported, so that it never stands open unnoticed. */
export function readGuard(reading: Reading, node: Node | undefined): Guard {
  const opened = (node === undefined ? null : openShape(reading, node, 'guard')) ?? {};
  return {
    accounts: readAccountsField(reading, opened.accounts),
    allow: readTexts(reading, opened.allow, 'allow'),
    deny: readTexts(reading, opened.deny, 'deny'),
  };
}

function readAccountsField(reading: Reading, node: Node | undefined): Guard['accounts'] {
  const opened = node === undefined ? null : openShape(reading, node, 'accounts');
  if (opened?.file === undefined) return null;
  const file = readName(reading, opened.file, 'file');
  if (file === null) return null;
  return {
    file,
    column: readName(reading, opened.column, 'column'),
    ambiguous: readTexts(reading, opened.ambiguous, 'ambiguous').map(({ text }) => text),
    place: placeOf(reading, opened.file),
  };
}
