import type { AccessRow } from '../access/grid.js';
import { callOf } from '../access/grid.js';
import { invitePeople, type Person } from '../access/people.js';
import { prepareSubjects, type Subjects } from '../access/subjects.js';
import { admittedTo, endpointOf, ROWS } from '../access/tables.js';
import { type Answer, ask } from '../ask.js';
import { FULL_BODIES } from './bodies.js';

/** One endpoint as somebody calls it who is let in. */
export interface Use {
  readonly endpoint: string;
  readonly method: string;
  readonly path: string;
  readonly cookie: string | undefined;
  /** A body of the right form; undefined where none is read. */
  readonly body: object | undefined;
}

/** Endpoints that read no body. */
const BODILESS = ['POST /api/rounds/:id/lists', 'POST /api/notices/:id/read', 'DELETE /api/session'];

/** The subjects and people of the access matrix, asked byte for byte by somebody who reads English. */
export class BadInputWorld {
  private constructor(
    readonly subjects: Subjects,
    private readonly people: readonly Person[],
  ) {}

  static async start(): Promise<BadInputWorld> {
    const subjects = await prepareSubjects();
    return new BadInputWorld(subjects, await invitePeople(subjects.job, subjects));
  }

  /** One use of an endpoint; by default as its first row in the access tables. */
  use(endpoint: string): Use {
    const found = ROWS.find(([key]) => endpointOf(key) === endpoint);
    if (!found) throw new Error(`no row for ${endpoint}`);
    const [key, row] = found;
    const { caller } = admittedTo(row, this.people);
    return {
      endpoint,
      ...callOf(key, row, this.subjects),
      cookie: caller?.cookie,
      body: BODILESS.includes(endpoint) ? undefined : this.bodyOf(endpoint, row),
    };
  }

  /** Sends the call of a use; `change` replaces parts of it. A text is sent as it stands, anything else as JSON. */
  send(use: Use, change: Partial<Pick<Use, 'path' | 'cookie'>> & { payload?: unknown; type?: string } = {}) {
    const { method, path, cookie } = { ...use, ...change };
    return this.ask(method, path, { ...change, cookie });
  }

  ask(
    method: string,
    path: string,
    {
      payload,
      cookie,
      type,
    }: { payload?: unknown; cookie?: string | undefined; type?: string | undefined } = {},
  ): Promise<Answer> {
    const server = this.subjects.job.app.nest.getHttpServer();
    const { port } = server.address() as { port: number };
    const headers: Record<string, string> = {
      origin: `http://127.0.0.1:${port}`,
      'accept-language': 'en',
    };
    if (cookie !== undefined) headers.cookie = cookie;
    if (payload !== undefined) headers['content-type'] = type ?? 'application/json';
    const text = payload === undefined || typeof payload === 'string' ? payload : JSON.stringify(payload);
    return ask(server, method, path, { payload: text, headers });
  }

  private bodyOf(endpoint: string, row: AccessRow): object | undefined {
    return (FULL_BODIES[endpoint] ?? row.body)?.(this.subjects) as object | undefined;
  }
}

/** Every endpoint once, as it stands in the access tables. */
export const ENDPOINTS: readonly string[] = [...new Set(ROWS.map(([key]) => endpointOf(key)))];
export const WRITES = ENDPOINTS.filter((endpoint) => !endpoint.startsWith('GET '));
/** All but the documentation and the way to it, which are files: their query is nobody's business. */
export const HANDLED = ENDPOINTS.filter((endpoint) => !/docs|openapi| \/$/.test(endpoint));
export const READS = HANDLED.filter((endpoint) => endpoint.startsWith('GET '));
export const WITH_BODY = WRITES.filter((endpoint) => !BODILESS.includes(endpoint));
