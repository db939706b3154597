import { request as send, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Question {
  /** A string is sent as it stands, anything else as JSON. */
  payload?: unknown;
  headers?: Record<string, string>;
}

export interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  text: string;
  /** The parsed JSON answer; an empty object when there is none. */
  body: Record<string, unknown>;
}

/** One request to a listening server, byte for byte as written: no path clean-up, any header. */
export async function ask(
  server: Server,
  method: string,
  path: string,
  question: Question = {},
): Promise<Answer> {
  const { port } = server.address() as AddressInfo;
  const { payload } = question;
  const body =
    payload === undefined ? undefined : typeof payload === 'string' ? payload : JSON.stringify(payload);
  const headers: Record<string, string | number> = { ...question.headers };
  if (payload !== undefined && typeof payload !== 'string') headers['content-type'] ??= 'application/json';
  if (body !== undefined) headers['content-length'] = Buffer.byteLength(body);
  return new Promise((resolve, reject) => {
    const request = send({ host: '127.0.0.1', port, method, path, headers, agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (text += chunk));
      response.on('error', reject);
      response.on('end', () => {
        const json = /json/.test(response.headers['content-type'] ?? '') && text !== '';
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text,
          body: json ? (JSON.parse(text) as Record<string, unknown>) : {},
        });
      });
    });
    request.on('error', reject);
    request.end(body);
  });
}
