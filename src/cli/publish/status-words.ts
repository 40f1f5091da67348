/** HTTP's words for a status; the server's own are not shown, since nobody knows what it puts there. */
const WORDS: Readonly<Record<number, string>> = {
  400: 'bad request',
  403: 'forbidden',
  404: 'not found',
  405: 'not allowed here',
  409: 'conflict',
  410: 'gone',
  412: 'changed meanwhile',
  413: 'too large',
  415: 'kind of text not taken',
  423: 'locked',
  429: 'too many requests',
  500: 'an error of its own',
  501: 'not provided',
  502: 'no answer behind the proxy',
  503: 'not available now',
  504: 'no answer behind the proxy',
  507: 'no space left',
};

/** `403, forbidden`. */
export function statusWords(status: number): string {
  const words = WORDS[status];
  return words === undefined ? `status ${status}` : `${status}, ${words}`;
}
