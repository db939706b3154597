import { errorCatalogue } from '../../../src/common/errors.js';
import type { Answer } from '../ask.js';

const CHINESE = /\p{Script=Han}/u;

interface ProblemBody {
  readonly code?: string;
  readonly status?: number;
  readonly title?: string;
  readonly requestId?: string;
  readonly detail?: string;
  readonly hint?: string;
  readonly errors?: readonly {
    readonly field?: unknown;
    readonly code?: unknown;
    readonly detail?: string;
  }[];
}

/**
 * What is wrong with an answer to an English reader as an answer: a 5xx, or a refusal that is no sound problem+json or
 * not told in English. Null when nothing is.
 */
export function unsound({ status, headers, body, text }: Answer): string | null {
  if (status >= 500) return `${status} ${text}`;
  if (status < 400) return null;
  const problem = body as ProblemBody;
  const known = errorCatalogue().find(({ code }) => code === problem.code);
  const fields = problem.errors ?? [];
  const told = [problem.title, problem.detail, problem.hint ?? '-', ...fields.map(({ detail }) => detail)];
  const sound =
    String(headers['content-type']).startsWith('application/problem+json') &&
    known?.status === status &&
    problem.status === status &&
    Boolean(problem.requestId) &&
    fields.every(({ field, code }) => typeof field === 'string' && typeof code === 'string') &&
    told.every((words) => Boolean(words) && !CHINESE.test(words ?? ''));
  return sound ? null : `not a sound problem: ${status} ${text}`;
}
