import { redirected } from '../../caldav/address.ts';
import { type Outcome, TRIES, waitAfter } from '../../caldav/patience.ts';
import type { DavRequest } from '../../caldav/request.ts';
import type { HttpAnswer, HttpFailure, Network } from '../world/world.ts';
import { statusWords } from './status-words.ts';
import { type StoppedError, stopped } from './stopped.ts';

export interface Credentials {
  readonly user: string;
  readonly password: string;
}

export interface Answer {
  readonly status: number;
  readonly etag: string | null;
  readonly text: string;
  /** Where the answer came from, redirects followed. */
  readonly url: string;
}

/** All that is said to one server, with the password that is for it alone. */
export interface Conversation {
  /** The answer, whatever its status. Throws a StoppedError where there is none, or no way in. */
  readonly send: (request: DavRequest) => Promise<Answer>;
  /** Requests sent so far, repeated ones included. */
  readonly requests: () => number;
}

export interface ConversationInput {
  readonly network: Network;
  readonly origin: string;
  readonly credentials: Credentials | null;
  /** Asked once, where the server wants a password and there is none; null: nobody can be asked. */
  readonly ask: (() => Promise<Credentials>) | null;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Told what is waited for. */
  readonly waiting: (what: string) => Promise<void>;
}

/** A collection of thousands of events takes some servers half a minute. */
const TIMEOUT_MS = 120_000;
const LARGEST_ANSWER = 64 * 1024 * 1024;
const MOST_REDIRECTS = 5;

export function converse(input: ConversationInput): Conversation {
  const { network, origin } = input;
  const host = new URL(origin).host;
  let credentials = input.credentials;
  let asking: Promise<Credentials> | null = null;
  let count = 0;
  let hasAnswered = false;

  async function once(request: DavRequest, url: string): Promise<HttpAnswer | HttpFailure> {
    // The last line of defence: whatever was worked out before, nothing goes to another origin.
    if (new URL(url).origin !== origin) throw new Error('a request to another origin');
    count++;
    return network.exchange({
      method: request.method,
      url,
      headers: { ...request.headers, ...authorization(credentials), 'user-agent': 'coaching-cadence' },
      body: request.body,
      timeout: TIMEOUT_MS,
      limit: LARGEST_ANSWER,
    });
  }

  async function patiently(request: DavRequest, url: string): Promise<HttpAnswer> {
    for (let tried = 1; ; tried++) {
      const answer = await once(request, url);
      if ('status' in answer) hasAnswered = true;
      const outcome = outcomeOf(answer, hasAnswered);
      const wait = outcome === null ? null : waitAfter(outcome, tried, input.now());
      if (wait === null) {
        if ('failure' in answer) throw unreachable(answer, host, tried);
        if (outcome !== null) throw busy(answer, host, tried);
        return answer;
      }
      await input.waiting(`waiting ${Math.ceil(wait / 1000)} s for ${host}`);
      await network.pause(wait);
    }
  }

  async function send(request: DavRequest): Promise<Answer> {
    let { url } = request;
    for (let hops = 0; ; hops++) {
      const before = credentials;
      const answer = await patiently(request, url);
      const { status } = answer;
      if (status === 401) {
        // Another request may have been let in meanwhile.
        if (before !== credentials) continue;
        if (before !== null || input.ask === null) throw notLetIn(answer, host, before !== null);
        asking ??= input.ask();
        credentials = await asking;
        continue;
      }
      if (status === 301 || status === 302 || status === 307 || status === 308) {
        const to = redirected(url, answer.header('location'));
        if (to === null || hops >= MOST_REDIRECTS) throw sentAway(answer, url, to !== null);
        url = to;
        continue;
      }
      return { status, etag: answer.header('etag'), text: answer.text, url };
    }
  }

  return { send, requests: () => count };
}

/** HTTP Basic (RFC 7617), in UTF-8. */
function authorization(credentials: Credentials | null): Record<string, string> {
  if (credentials === null) return {};
  const pair = Buffer.from(`${credentials.user}:${credentials.password}`, 'utf8').toString('base64');
  return { authorization: `Basic ${pair}` };
}

/** What may pass by itself; null for the rest. Whoever has answered once is there, and may be starting again. */
function outcomeOf(answer: HttpAnswer | HttpFailure, hasAnswered: boolean): Outcome | null {
  if ('status' in answer) {
    const { status } = answer;
    const isBusy = status === 429 || (status >= 502 && status <= 504);
    return isBusy ? { status, retryAfter: answer.header('retry-after') } : null;
  }
  const { failure } = answer;
  if (failure === 'timeout' || failure === 'reset' || failure === 'busy-name') return { failure };
  return failure === 'refused' && hasAnswered ? { failure: 'reset' } : null;
}

const AGAIN = 'run the same line again later: it goes on where this run ended';

function unreachable({ failure, code }: HttpFailure, host: string, tried: number): StoppedError {
  const detail = code === null ? '' : ` (${code})`;
  const times = tried >= TRIES ? `, ${tried} times in a row` : '';
  switch (failure) {
    case 'certificate':
      return stopped(
        'publish-certificate',
        `${host} has no certificate that this machine trusts${detail}`,
        'look at the address; for an authority of your own, name its certificate in NODE_EXTRA_CA_CERTS',
      );
    case 'too-large':
      return stopped(
        'publish-too-large',
        `an answer of ${host} is larger than ${LARGEST_ANSWER / 1024 / 1024} MiB`,
        'is this the right address?',
      );
    case 'unknown-host':
    case 'busy-name':
      return stopped('publish-unreachable', `there is no host ${host}${detail}`, 'look at the address');
    case 'refused':
      return stopped('publish-unreachable', `nothing listens at ${host}${detail}`, 'look at the address');
    case 'timeout':
      return stopped('publish-unreachable', `${host} stayed silent${times}${detail}`, AGAIN);
    case 'reset':
      return stopped('publish-unreachable', `${host} broke the connection${times}${detail}`, AGAIN);
    case 'other':
      return stopped(
        'publish-unreachable',
        `${host} does not speak the protocol as it should${detail}`,
        'look at the address',
      );
  }
}

function busy(answer: HttpAnswer, host: string, tried: number): StoppedError {
  const times = tried > 1 ? `, ${tried} times in a row` : '';
  return stopped('publish-unreachable', `${host} is busy${times} (${statusWords(answer.status)})`, AGAIN);
}

function notLetIn(answer: HttpAnswer, host: string, hadPassword: boolean): StoppedError {
  const offered = answer.header('www-authenticate') ?? '';
  if (offered !== '' && !/\bbasic\b/i.test(offered)) {
    return stopped(
      'publish-sign-in',
      `${host} does not offer Basic sign-in, the only one that cadence speaks`,
      "turn Basic on in the server's settings (over TLS it is safe)",
    );
  }
  return hadPassword
    ? stopped(
        'publish-sign-in',
        `${host} refuses the name or the password`,
        'look at both; with a second factor the server wants a password made for this program',
      )
    : stopped(
        'publish-sign-in',
        `${host} wants a name and a password`,
        'set CADENCE_CALDAV_USER and CADENCE_CALDAV_PASSWORD, or give --user and --password-stdin',
      );
}

function sentAway(answer: HttpAnswer, url: string, isCircle: boolean): StoppedError {
  if (isCircle) return stopped('publish-redirect', `${url} leads in a circle`, 'look at the address');
  const location = answer.header('location') ?? '';
  const to = URL.canParse(location, url) ? new URL(location, url).origin : 'nowhere';
  return stopped(
    'publish-redirect',
    `${url} leads to ${to}, and the password is for ${new URL(url).origin} alone`,
    'if that is right, give the other address',
  );
}
