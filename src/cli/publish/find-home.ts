import { pathOf } from '../../caldav/address.ts';
import { nextStep } from '../../caldav/home.ts';
import { type Row, readMultistatus } from '../../caldav/multistatus.ts';
import { whatIs } from '../../caldav/request.ts';
import type { Conversation } from './conversation.ts';
import { statusWords } from './status-words.ts';
import { stopped } from './stopped.ts';

/**
 * The folder in which calendars are created, with a slash at its end, found from the address that a person gave. Throws
 * a StoppedError where no CalDAV server answers, or none that leads anywhere.
 */
export async function findHome(address: string, conversation: Conversation): Promise<string> {
  const { row, at } = await lookAt(address, conversation);
  let step = nextStep(at, row, null);
  if ('ask' in step) step = nextStep(at, row, (await lookAt(step.ask, conversation)).row);
  if ('home' in step) return step.home;
  if ('wrong' in step && step.wrong === 'is-calendar') {
    throw stopped(
      'publish-not-calendar',
      `${address} is one calendar`,
      `give the folder that it is in: ${new URL('..', address).href}`,
    );
  }
  if ('wrong' in step && step.wrong === 'elsewhere') {
    throw stopped(
      'publish-redirect',
      `${address} keeps its calendars on another host`,
      'give the address of the calendars there; the password is for the host that you name, and no other',
    );
  }
  throw notCaldav(address, 'it does not say where calendars are');
}

async function lookAt(url: string, conversation: Conversation): Promise<{ row: Row; at: string }> {
  let found = await rowAt(url, conversation);
  // RFC 6764 section 5: the front door of a server that keeps CalDAV further in.
  if ('wrong' in found && new URL(url).pathname === '/') {
    const wellKnown = await rowAt(new URL('/.well-known/caldav', url).href, conversation);
    if ('row' in wellKnown) found = wellKnown;
  }
  if ('wrong' in found) throw notCaldav(url, found.wrong);
  return found;
}

async function rowAt(
  url: string,
  conversation: Conversation,
): Promise<{ row: Row; at: string } | { wrong: string }> {
  const answer = await conversation.send(whatIs(url));
  if (answer.status !== 207) {
    return { wrong: answer.status < 300 ? 'it answers as to a browser' : statusWords(answer.status) };
  }
  const rows = readMultistatus(answer.text);
  if (rows === null) return { wrong: 'its answer is no multistatus' };
  const path = pathOf(answer.url, answer.url);
  const row = rows.find(({ href }) => pathOf(href, answer.url) === path) ?? rows[0];
  if (row === undefined) return { wrong: 'its answer is empty' };
  if (row.status !== null && row.status >= 400) return { wrong: statusWords(row.status) };
  return { row, at: answer.url };
}

function notCaldav(url: string, why: string): unknown {
  return stopped(
    'publish-not-caldav',
    `there is no CalDAV server at ${url} (${why})`,
    "look at the address; the server's page mostly shows it",
  );
}
