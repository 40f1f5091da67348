import type { Style } from '../../diagnostics/printers/style.ts';
import type { Given } from '../parse-command.ts';
import type { Format } from '../report.ts';
import type { World } from '../world/world.ts';

/** What a command works with. */
export interface Context {
  readonly world: World;
  readonly given: Given;
  /** How problems are shown. */
  readonly format: Format;
  /** Marks for standard output. */
  readonly style: Style;
  /** Marks for standard error. */
  readonly errorStyle: Style;
}
