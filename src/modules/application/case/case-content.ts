import { type FormField, loadPolicy } from '../../../../config/policy.js';
import type { FieldError } from '../../../common/errors.js';
import { maskContact } from '../../../common/mask.js';
import { tidyText } from '../../../common/text.js';
import { toKnownFailure } from './field-checks.js';
import type { CaseContent } from './application.entity.js';

const TEXTS: readonly (FormField['type'] | undefined)[] = ['text', 'longText'];

/** Mandatory fields of the track that the content lacks or fills with something the form does not take. */
export function missingFields(track: string, content: CaseContent): FormField[] {
  return loadPolicy()
    .mandatoryFields(track)
    .filter((field) => (content[field.key] ?? null) === null || toKnownFailure(field, content[field.key]));
}

/** Values as they are stored: texts without space around them, a blank one clears its field. */
export function tidyContent(values: CaseContent): CaseContent {
  const policy = loadPolicy();
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => {
      const isText = TEXTS.includes(policy.formField(key)?.type);
      return [key, isText && typeof value === 'string' ? tidyText(value) || null : value];
    }),
  );
}

/**
 * Checks values a person typed against the form catalogue.
 * @returns one entry per wrong value: unknown field, wrong type, too long, out of range, not a choice.
 */
export function contentProblems(values: Readonly<Record<string, unknown>>): FieldError[] {
  const policy = loadPolicy();
  return Object.entries(values).flatMap(([key, value]): FieldError[] => {
    const [field, label] = [`content.${key}`, policy.formField(key)];
    if (!label) return [{ field, code: 'unknownField' }];
    const failure = toKnownFailure(label, value);
    return failure ? [{ field, ...failure, label }] : [];
  });
}

/** What of a content the form of today takes: a field that has gone or a value it would refuse is left out. */
export function soundContent(content: CaseContent): CaseContent {
  const wrong = new Set(contentProblems(content).map(({ field }) => field));
  return Object.fromEntries(Object.entries(content).filter(([key]) => !wrong.has(`content.${key}`)));
}

/** A content for a reader who need not reach the persons it names. */
export function maskedContent(content: CaseContent): CaseContent {
  const policy = loadPolicy();
  return Object.fromEntries(
    Object.entries(content).map(([key, value]) => {
      const kind = policy.formField(key)?.contact;
      return [key, kind && typeof value === 'string' ? maskContact(kind, value) : value];
    }),
  );
}
