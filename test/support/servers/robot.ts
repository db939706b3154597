import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** One call a robot was given. */
export interface RobotCall {
  /** The `key` of its address. */
  readonly key: string;
  readonly markdown: string;
  /** Whether the group has it now, whatever was answered. */
  readonly taken: boolean;
}

/**
 * Group robots in the manner of WeCom behind one HTTP server. How one answers, its key says: `<word><times>-anything` for
 * so many times (without a number: always), then `{ errcode: 0 }` as every other key:
 *
 *     often    200 with errcode 45009, called too often
 *     wrong    200 with errcode 93000, no such robot
 *     gone     404
 *     limit    429
 *     broken   503
 *     away     302 to another host
 *     stall    no answer
 *     drop     cuts the connection
 */
export interface RobotHost {
  /** What WEBHOOK_HOSTS takes. */
  readonly host: string;
  /** Every call, in its order, also those that were refused. */
  readonly calls: readonly RobotCall[];
  /** The address of a robot. */
  address(key: string): string;
  callsTo(key: string): RobotCall[];
  /** Ends it and cuts what is still connected. Safe to call twice. */
  close(): Promise<void>;
}

type Answer = (response: ServerResponse) => void;

const json =
  (body: object): Answer =>
  (response) =>
    response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
const status =
  (code: number, headers = {}): Answer =>
  (response) =>
    response.writeHead(code, headers).end('{}');

const ANSWERS: Readonly<Record<string, Answer>> = {
  often: json({ errcode: 45009, errmsg: 'api freq out of limit' }),
  wrong: json({ errcode: 93000, errmsg: 'invalid webhook url' }),
  gone: status(404),
  limit: status(429),
  broken: status(503),
  away: status(302, { location: 'http://127.0.0.1:1/elsewhere' }),
  stall: () => undefined,
  drop: (response) => response.socket?.destroy(),
};
const TAKES: ReadonlySet<string> = new Set(['ok', 'stall', 'drop']);
const OK = json({ errcode: 0, errmsg: 'ok' });

/** Starts the server. */
export async function startRobot(): Promise<RobotHost> {
  const calls: RobotCall[] = [];
  const callsTo = (key: string) => calls.filter((call) => call.key === key);
  const treatmentOf = (key: string): string => {
    const [, word = '', times = ''] = /^([a-z]+)(\d*)-/.exec(key) ?? [];
    return word in ANSWERS && (times === '' || callsTo(key).length < Number(times)) ? word : 'ok';
  };
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      const key = new URL(request.url ?? '/', 'http://robot').searchParams.get('key') ?? '';
      const { markdown } = JSON.parse(body) as { markdown: { content: string } };
      const treatment = treatmentOf(key);
      calls.push({ key, markdown: markdown.content, taken: TAKES.has(treatment) });
      (ANSWERS[treatment] ?? OK)(response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;

  let closing: Promise<void> | undefined;
  return {
    host,
    calls,
    address: (key) => `http://${host}/cgi-bin/webhook/send?key=${key}`,
    callsTo,
    close: () => {
      closing ??= new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
      return closing;
    },
  };
}
