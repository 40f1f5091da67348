/** How every guide ends. */
export const SAFE_HABIT = `Import each calendar into a calendar of its own, never into the one that holds somebody's
other appointments. Whatever a program makes of a file, deleting that calendar takes it back, and importing the
whole file again is always right. Where it is possible, publish the files and let people subscribe: then nobody has
to import anything twice.`;
