import { texts } from '#texts/problem';
import type { components } from './generated/schema.js';

type ProblemBody = components['schemas']['Problem'];
export type ProblemField = components['schemas']['ProblemField'];

/** Words of this client for what never reached the server, or came back as nothing it would say. */
export const NETWORK = 'NETWORK';
const UNREADABLE = 'UNREADABLE';

/** A request that failed: the server's problem body, or one of our own where the server could not be reached. */
export class ApiProblem extends Error {
  constructor(private readonly body: Partial<ProblemBody>) {
    super(body.detail ?? texts.unreadable);
    this.name = 'ApiProblem';
  }

  /** Stable code; NETWORK when no answer came. */
  get code(): string {
    return this.body.code ?? UNREADABLE;
  }

  /** HTTP status; 0 when no answer came. */
  get status(): number {
    return this.body.status ?? 0;
  }

  /** The next step, in Chinese. */
  get hint(): string | undefined {
    return this.body.hint;
  }

  /** Names the request in the server's log; for the help desk. */
  get requestId(): string | undefined {
    return this.body.requestId;
  }

  get fields(): readonly ProblemField[] {
    return this.body.errors ?? [];
  }

  /** Everything that is wrong with one field, or undefined. */
  ofField(field: string): string | undefined {
    const details = this.fields.filter((entry) => entry.field === field).map(({ detail }) => detail);
    return details.length === 0 ? undefined : details.join('');
  }

  /** The same with its fields under other names, such as those of a form. */
  renamed(nameOf: (field: string) => string): ApiProblem {
    const errors = this.fields.map((entry) => ({ ...entry, field: nameOf(entry.field) }));
    return new ApiProblem({ ...this.body, errors });
  }

  /** The same said of one of several things by its name, with what that means for the others; without its fields. */
  about(name: string, hint: string): ApiProblem {
    return new ApiProblem({ ...this.body, detail: texts.about(name, this.message), hint, errors: [] });
  }

  /** The same but for what is wrong with one field, which is told elsewhere. */
  without(field: string): ApiProblem {
    return new ApiProblem({ ...this.body, errors: this.fields.filter((entry) => entry.field !== field) });
  }

  /** Somebody was faster: the row is not as it was when it was read. */
  get moved(): boolean {
    return this.code === 'STATE_MOVED';
  }

  static async of(response: Response): Promise<ApiProblem> {
    try {
      return new ApiProblem((await response.json()) as ProblemBody);
    } catch {
      return new ApiProblem({ status: response.status, detail: texts.unreadable });
    }
  }
}

export function networkProblem(): ApiProblem {
  return new ApiProblem({ code: NETWORK, status: 0, detail: texts.network, hint: texts.networkHint });
}

/** Whatever was thrown, as something that can be told. */
export function asProblem(error: unknown): ApiProblem {
  return error instanceof ApiProblem ? error : new ApiProblem({ detail: texts.unreadable });
}
