// WEIGHTS of src/schedule/weights.ts. Written by scripts/assembly.js.

export const UNPLACED: i32 = 20000;
export const UNPLACED_DEVELOPMENT: i32 = 24000;
export const DISPLACED: i32 = 1000;
export const SAME_DAY_MOVE: i32 = 20;
export const QUARTER_MOVE: i32 = 2;
export const SAME_DAY_MOVE_LIMIT: i32 = 100;
export const OTHER_DAY_MOVE: i32 = 150;
export const DAY_MOVE: i32 = 50;
export const OTHER_DAY_HOUR_LIMIT: i32 = 40;
export const OTHER_WEEK_MOVE: i32 = 600;
export const SPACING: i32 = 400;
export const EARLY_MOVE: i32 = 3000;
export const PUBLISHED_MOVE: i32 = 3000;
export const DAY_LOAD: i32 = 2;
export const PHASE_IMBALANCE: i32 = 2000;
export const ODD_START: i32 = 60;
export const MIDNIGHT: i32 = 400;
