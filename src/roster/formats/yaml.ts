import { type Reading, reportError } from '../reading.ts';
import type { Node } from '../tree.ts';
import { readPlainYaml } from './plain-yaml.ts';

/** Beyond this, only the plain style is read: the package takes a second and 60 MB for each megabyte. */
const MOST_FOR_PACKAGE = 4 * 1024 * 1024;

/** Plain block style by a small reader of our own, everything else by the yaml package. */
export async function readYaml(reading: Reading): Promise<Node | null> {
  const node = readPlainYaml(reading.text);
  if (node !== null) return node;
  if (reading.text.length > MOST_FOR_PACKAGE) {
    reportError(
      reading,
      'roster-too-large',
      null,
      `${reading.file} is over 4 MB and more than plain YAML`,
      'write it without anchors, tabs and texts over several lines, or as JSON or CSV',
    );
    return null;
  }
  const { readAnyYaml } = await import('./yaml-library.ts');
  return readAnyYaml(reading);
}
