import { errorCatalogue } from '../../../src/common/errors.js';
import type { Answer } from '../ask.js';

interface ProblemBody {
  readonly code?: string;
  readonly status?: number;
  readonly title?: string;
  readonly requestId?: string;
  readonly errors?: readonly { readonly field?: unknown; readonly code?: unknown }[];
}

/** What is wrong with an answer as an answer: a 5xx, or a refusal that is no sound problem+json. Null when nothing is. */
export function unsound({ status, headers, body, text }: Answer): string | null {
  if (status >= 500) return `${status} ${text}`;
  if (status < 400) return null;
  const problem = body as ProblemBody;
  const known = errorCatalogue().find(({ code }) => code === problem.code);
  const fields = problem.errors ?? [];
  const sound =
    String(headers['content-type']).startsWith('application/problem+json') &&
    known?.status === status &&
    problem.status === status &&
    Boolean(problem.title) &&
    Boolean(problem.requestId) &&
    fields.every(({ field, code }) => typeof field === 'string' && typeof code === 'string');
  return sound ? null : `not a sound problem: ${status} ${text}`;
}
