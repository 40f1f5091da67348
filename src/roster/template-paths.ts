import type { Kind, TemplatePath, TemplatePaths } from '../model.ts';
import { placeOf, type Reading } from './reading.ts';
import { openShape } from './shape.ts';
import type { Node } from './tree.ts';
import { readName } from './values/text.ts';

/** One field that names templates, where it is given. */
export function templatesIn<F extends 'agendas' | 'teamAgendas'>(
  reading: Reading,
  opened: { readonly [field in F]?: Node },
  field: F,
): { readonly [field in F]?: TemplatePaths } {
  const node = opened[field];
  const shape = node === undefined ? null : openShape(reading, node, 'agendas');
  if (shape === null) return {};
  const paths: Partial<Record<Kind, TemplatePath>> = {};
  for (const kind of ['pipeline-review', 'development-session'] as const) {
    const value = shape[kind];
    const path = readName(reading, value, kind);
    if (path !== null && value !== undefined) paths[kind] = { path, place: placeOf(reading, value) };
  }
  return { [field]: paths } as { readonly [field in F]: TemplatePaths };
}
