import { type FormField, loadPolicy } from '../../../../config/policy.js';
import { toKnownFailure } from './field-checks.js';
import type { CaseContent } from './application.entity.js';

/** Mandatory fields of the track that the content lacks. */
export function missingFields(track: string, content: CaseContent): FormField[] {
  return loadPolicy()
    .mandatoryFields(track)
    .filter(({ key }) => content[key] === undefined || content[key] === null || content[key] === '');
}

/**
 * Checks values a person typed against the form catalogue.
 * @returns one entry per wrong value: unknown field, wrong type, too long, out of range, not a choice.
 */
export function contentProblems(
  values: Readonly<Record<string, unknown>>,
): { field: string; code: string; detail?: string }[] {
  const policy = loadPolicy();
  return Object.entries(values).flatMap(([key, value]) => {
    const field = policy.formField(key);
    const code = field ? toKnownFailure(field, value) : 'unknownField';
    return code ? [{ field: `content.${key}`, code, ...(field ? { detail: field.zh } : {}) }] : [];
  });
}

/** What of a content the form of today takes: a field that has gone or a value it would refuse is left out. */
export function soundContent(content: CaseContent): CaseContent {
  const wrong = new Set(contentProblems(content).map(({ field }) => field));
  return Object.fromEntries(Object.entries(content).filter(([key]) => !wrong.has(`content.${key}`)));
}
