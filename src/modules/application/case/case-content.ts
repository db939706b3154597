import { type FormField, loadPolicy } from '../../../../config/policy.js';
import type { FieldError } from '../../../common/errors.js';
import { maskContact } from '../../../common/mask.js';
import { tidyText } from '../../../common/text.js';
import { toKnownFailure } from './field-checks.js';
import { impossibleFields } from './case-figures.js';
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

/**
 * Checks yearly figures against each other.
 * @param changes what a person typed; null for what a content says as a whole.
 * @returns one entry per figure typed that cannot stand beside another one of the content it becomes part of.
 */
export function figureProblems(content: CaseContent, changes: CaseContent | null): FieldError[] {
  const policy = loadPolicy();
  const typed = changes ?? content;
  return impossibleFields({ ...content, ...typed }, (key) => key in typed).map(({ key, code, params }) => {
    const label = policy.formField(key);
    return { field: `content.${key}`, code, ...(params ? { params } : {}), ...(label ? { label } : {}) };
  });
}

/** What of a content the form of today takes: a field that has gone or a value it would refuse is left out. */
export function soundContent(content: CaseContent): CaseContent {
  const wrong = contentProblems(content);
  const sound = leaveOut(content, wrong);
  return leaveOut(sound, figureProblems(sound, null));
}

function leaveOut(content: CaseContent, problems: readonly FieldError[]): CaseContent {
  const wrong = new Set(problems.map(({ field }) => field));
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
