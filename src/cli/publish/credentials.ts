import { canAsk } from '../can-ask.ts';
import { cannotRun } from '../diagnose.ts';
import type { Given } from '../parse-command.ts';
import type { World } from '../world/world.ts';
import type { Credentials } from './conversation.ts';

export interface SignIn {
  /** Empty where nobody has said it. */
  readonly user: string;
  /** Null until the server asks for a password. */
  readonly credentials: Credentials | null;
  /** Null where nobody can be asked. */
  readonly ask: (() => Promise<Credentials>) | null;
}

/** Longer than any password. */
const LONGEST = 4096;

/**
 * A name from --user or the environment; a password from standard input, the environment, or a person who is asked once
 * the server wants it. Never from an argument. Throws a UserError (exit code 2) that repeats neither.
 */
export async function readCredentials(given: Given, world: World): Promise<SignIn> {
  const user = given.text('user') ?? world.env['CADENCE_CALDAV_USER'] ?? '';
  const password = given.flag('password-stdin')
    ? await passwordFrom(world)
    : (world.env['CADENCE_CALDAV_PASSWORD'] ?? '');
  if (user.includes(':')) {
    throw cannotRun(
      'bad-value',
      'a name to sign in with cannot hold a colon',
      'Basic sign-in has no way to say it',
    );
  }
  if (password !== '' && user === '') {
    throw cannotRun(
      'input-needed',
      'cadence publish has a password and no name for it',
      'give it with --user or in CADENCE_CALDAV_USER',
    );
  }
  return {
    user,
    credentials: password === '' ? null : { user, password },
    ask: password === '' && canAsk(given, world) ? () => askFor(user, world) : null,
  };
}

async function passwordFrom(world: World): Promise<string> {
  const bytes = await world.stdin.readAll(LONGEST);
  if (bytes === null) throw cannotRun('file-too-large', 'standard input is too long for a password');
  const text = Buffer.from(bytes)
    .toString('utf8')
    .replace(/\r?\n$/, '');
  if (text === '')
    throw cannotRun('input-needed', 'there is no password on standard input', 'write it there, on one line');
  return text;
}

async function askFor(known: string, world: World): Promise<Credentials> {
  const user =
    known === ''
      ? await world.ask({
          message: 'Name on the server',
          fallback: null,
          check: (text) => (text === '' || text.includes(':') ? 'a name without a colon' : null),
        })
      : known;
  const password = await world.ask({
    message: `Password of ${user}`,
    fallback: null,
    isSecret: true,
    check: (text) => (text === '' ? 'it cannot be empty' : null),
  });
  return { user, password };
}
