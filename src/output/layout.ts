import type { Layout } from '../model.ts';

/** A file for each manager and kind, an event for each session. */
export const USUAL_LAYOUT: Layout = { splitBy: 'manager', form: 'sessions' };

export function isUsual(layout: Layout): boolean {
  return isSameLayout(layout, USUAL_LAYOUT);
}

export function isSameLayout(a: Layout, b: Layout): boolean {
  return a.splitBy === b.splitBy && a.form === b.form;
}
