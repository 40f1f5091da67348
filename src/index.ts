/** The pure library: no files, no clock, no environment. */
export type * from './model.ts';
