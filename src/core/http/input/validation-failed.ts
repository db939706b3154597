import { CommonErrors, DomainError, type FieldError } from '../../../common/errors.js';
import { cutText } from '../../../common/text.js';

const MOST_ERRORS = 50;
const LONGEST_PATH = 200;

/** The refusal of input, listing at most 50 fields; the count in the text is complete. */
export function validationFailed(errors: readonly FieldError[]): DomainError {
  const listed = errors
    .slice(0, MOST_ERRORS)
    .map((error) => ({ ...error, field: cutText(error.field, LONGEST_PATH) }));
  return new DomainError(CommonErrors.VALIDATION_FAILED, { count: errors.length }, listed);
}
