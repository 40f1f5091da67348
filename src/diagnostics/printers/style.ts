/** Marks text for a reader; each function returns its text, marked or as it is. The terminal's owner decides. */
export interface Style {
  readonly bold: (text: string) => string;
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly cyan: (text: string) => string;
  readonly dim: (text: string) => string;
}

const same = (text: string): string => text;

/** No marks at all. */
export const plain: Style = { bold: same, red: same, yellow: same, cyan: same, dim: same };
