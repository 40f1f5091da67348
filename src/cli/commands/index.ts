import { agenda } from './agenda.ts';
import { check } from './check.ts';
import type { Command } from './command.ts';
import { compare } from './compare.ts';
import { completions } from './completions.ts';
import { days } from './days.ts';
import { doctor } from './doctor.ts';
import { explain } from './explain.ts';
import { goals } from './goals.ts';
import { guide } from './guide.ts';
import { help } from './help.ts';
import { init } from './init.ts';
import { man } from './man.ts';
import { merge } from './merge.ts';
import { plan } from './plan.ts';
import { publish } from './publish.ts';
import { schema } from './schema.ts';
import { verify } from './verify.ts';
import { wall } from './wall.ts';
import { why } from './why.ts';

/** The TABLE of commands, in the order in which they are shown. */
export const commands: readonly Command[] = [
  init,
  check,
  plan,
  merge,
  publish,
  agenda,
  goals,
  verify,
  doctor,
  guide,
  why,
  days,
  compare,
  explain,
  wall,
  schema,
  completions,
  man,
  help,
];
