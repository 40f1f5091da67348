import type { Summary } from '../../insight/summary.ts';
import { plain } from '../terminal/columns.ts';

/** Reps' names by e-mail; of who has left, the e-mail. */
export function namesOf({ managers }: Summary): (rep: string) => string {
  const names = new Map(managers.flatMap(({ reps }) => reps.map(({ rep, name }) => [rep, plain(name)])));
  return (rep) => names.get(rep) ?? plain(rep);
}
