import type { IncomingHttpHeaders } from 'node:http';

const WRITING = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/**
 * Whether a request may change something, judged by where it comes from. Allowed are the configured public
 * origins and the host the request was sent to, by `Origin`, else `Referer`, else `Sec-Fetch-Site`. A request
 * with none of the three was not made by a browser: allowed only when it brings no cookie.
 * @param host the host (with port) the request was sent to
 */
export function originAllowed(
  method: string,
  headers: IncomingHttpHeaders,
  host: string | undefined,
  publicOrigins: readonly string[],
): boolean {
  if (!WRITING.has(method)) return true;
  const source = headers.origin ?? headers.referer;
  if (source !== undefined) return isOwn(source, host, publicOrigins);
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  return headers.cookie === undefined;
}

function isOwn(source: string, host: string | undefined, publicOrigins: readonly string[]): boolean {
  const url = readUrl(source);
  if (!url || !/^https?:$/.test(url.protocol)) return false;
  if (publicOrigins.some((allowed) => readUrl(allowed)?.origin === url.origin)) return true;
  return host !== undefined && readUrl(`${url.protocol}//${host}`)?.host === url.host;
}

function readUrl(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null;
}
