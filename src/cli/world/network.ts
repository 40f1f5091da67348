import type { HttpAnswer, HttpFailure, HttpRequest, Network } from './world.ts';

/**
 * The machine's network, by Node's own fetch: TLS is checked against Node's authorities and NODE_EXTRA_CA_CERTS,
 * proxies in the environment are not used. Bundled apart: only a command about a server needs it.
 */
export const network: Network = {
  exchange,
  pause: (milliseconds) => new Promise((resume) => setTimeout(resume, milliseconds)),
};

async function exchange(request: HttpRequest): Promise<HttpAnswer | HttpFailure> {
  try {
    const response = await fetch(request.url, {
      method: request.method,
      // Compression would let a small answer become a large one, and changes etags on the way.
      headers: { 'accept-encoding': 'identity', ...request.headers },
      body: request.body,
      redirect: 'manual',
      signal: AbortSignal.timeout(request.timeout),
    });
    const text = await textOf(response, request.limit);
    if (text === null) return { failure: 'too-large', code: null };
    return { status: response.status, header: (name) => response.headers.get(name), text };
  } catch (thrown) {
    return failureOf(thrown);
  }
}

/** Null once more than `limit` bytes have come. */
async function textOf(response: Response, limit: number): Promise<string | null> {
  if (response.body === null) return '';
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body) {
    size += chunk.length;
    // Leaving the loop gives the rest up, and the connection with it.
    if (size > limit) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size).toString('utf8');
}

const KINDS: Readonly<Record<string, HttpFailure['failure']>> = {
  ECONNRESET: 'reset',
  EPIPE: 'reset',
  UND_ERR_SOCKET: 'reset',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'reset',
  ECONNREFUSED: 'refused',
  EHOSTUNREACH: 'refused',
  ENETUNREACH: 'refused',
  ENOTFOUND: 'unknown-host',
  EAI_AGAIN: 'busy-name',
  ETIMEDOUT: 'timeout',
  UND_ERR_CONNECT_TIMEOUT: 'timeout',
  UND_ERR_HEADERS_TIMEOUT: 'timeout',
  UND_ERR_BODY_TIMEOUT: 'timeout',
};

const CERTIFICATE = /CERT|SIGNATURE|^ERR_TLS/;

/** Only the code of an error goes on: messages of fetch may repeat what was sent. */
function failureOf(thrown: unknown): HttpFailure {
  if (!(thrown instanceof Error)) throw thrown;
  if (thrown.name === 'TimeoutError') return { failure: 'timeout', code: null };
  const code = codeOf(thrown);
  if (code === null) {
    if (thrown.message === 'terminated') return { failure: 'reset', code: null };
    // Also a port that fetch keeps from HTTP. What is no failure of fetch is a mistake of ours.
    if (thrown.message === 'fetch failed') return { failure: 'other', code: null };
    throw thrown;
  }
  return { failure: KINDS[code] ?? (CERTIFICATE.test(code) ? 'certificate' : 'other'), code };
}

function codeOf(thrown: unknown, deeper = 3): string | null {
  if (!(thrown instanceof Error)) return null;
  if ('code' in thrown && typeof thrown.code === 'string') return thrown.code;
  return deeper === 0 ? null : codeOf(thrown.cause, deeper - 1);
}
