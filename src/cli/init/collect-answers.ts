import { canAsk } from '../can-ask.ts';
import { cannotRun, listed } from '../diagnose.ts';
import type { Given } from '../parse-command.ts';
import type { World } from '../world/world.ts';
import {
  type Answers,
  type Named,
  type Read,
  readHolidayRegions,
  readNamed,
  readNamedList,
  readTimeZone,
  twice,
} from './answers.ts';

/** Takes the answers that options give and asks for the rest, where somebody can be asked. */
export async function collectAnswers(given: Given, world: World): Promise<Answers> {
  const zone = fromOption(given, 'time-zone', readTimeZone);
  const holidays = fromOption(given, 'holidays', readHolidayRegions);
  const manager = fromOption(given, 'manager', readNamed);
  const reps = given.list('rep').map((text) => must('--rep', text, readNamed));
  const missing = [
    ...(zone === null ? ['--time-zone'] : []),
    ...(manager === null ? ['--manager'] : []),
    ...(reps.length === 0 ? ['--rep'] : []),
  ];
  const ask = missing.length > 0;
  if (ask && !canAsk(given, world)) {
    throw cannotRun(
      'input-needed',
      `cadence init needs ${listed(missing, 'and')}`,
      'give the missing options, or run it in a terminal to be asked',
    );
  }
  const organization = given.text('organization') ?? (ask ? await askOrganization(world) : null);
  const timeZone = zone ?? (await askTimeZone(world));
  const regions = holidays ?? (ask ? await askHolidays(world) : []);
  const boss = manager ?? (await askManager(world));
  const team = reps.length > 0 ? reps : await askReps(boss, world);
  const doubled = twice([boss, ...team]);
  if (doubled !== null)
    throw cannotRun('bad-value', `--rep cannot be ${doubled}`, 'each person is named once');
  return {
    organization: organization || null,
    timeZone,
    hours: given.text('working-hours') ?? 'Mon-Fri 09:00-17:00',
    holidays: regions,
    manager: boss,
    reps: team,
  };
}

function fromOption<T>(given: Given, option: string, read: (text: string) => Read<T>): T | null {
  const text = given.text(option);
  return text === null ? null : must(`--${option}`, text, read);
}

function must<T>(option: string, text: string, read: (text: string) => Read<T>): T {
  const result = read(text);
  if ('wrong' in result) throw cannotRun('bad-value', `${option} cannot be "${text}"`, result.wrong);
  return result.value;
}

async function asked<T>(
  world: World,
  message: string,
  fallback: string | null,
  read: (text: string) => Read<T>,
): Promise<T> {
  const check = (text: string): string | null => {
    const result = read(text);
    return 'wrong' in result ? result.wrong : null;
  };
  const answer = read(await world.ask({ message, fallback, check }));
  if ('wrong' in answer) throw new Error(`an answer was taken that is none: ${answer.wrong}`);
  return answer.value;
}

function askOrganization(world: World): Promise<string> {
  return asked(world, 'Organisation (may stay empty)', null, (text) => ({ value: text }));
}

function askTimeZone(world: World): Promise<string> {
  const guess = world.guessTimeZone();
  const fallback = 'wrong' in readTimeZone(guess) ? null : guess;
  return asked(world, 'Time zone most people work in', fallback, readTimeZone);
}

function askHolidays(world: World): Promise<readonly string[]> {
  return asked(world, 'Public holidays (US, GB-ENG, several by commas, or none)', 'none', readHolidayRegions);
}

function askManager(world: World): Promise<Named> {
  return asked(world, 'Manager, as Name <email>', null, readNamed);
}

function askReps(manager: Named, world: World): Promise<readonly Named[]> {
  return asked(world, 'Reps, as Name <email>, separated by commas', null, (text) => {
    const read = readNamedList(text);
    const doubled = 'wrong' in read ? null : twice([manager, ...read.value]);
    return doubled === null ? read : { wrong: `${doubled} is named twice` };
  });
}
