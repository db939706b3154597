import { fillText, type DomainError } from '../../../common/errors.js';
import type { Language } from './language.js';
import type { Problem } from './problem.dto.js';
import { fieldDetail, statusTitle } from './texts.js';

export const PROBLEM_TYPE = 'application/problem+json; charset=utf-8';

/** The body a failure is answered with. */
export function toProblem(error: DomainError, language: Language, requestId: string): Problem {
  const { type, params } = error;
  const hint = language === 'en' ? type.hintEn : type.hintZh;
  return {
    type: 'about:blank',
    code: type.code,
    title: statusTitle(type.status, language),
    status: type.status,
    detail: fillText(language === 'en' ? type.en : type.zh, params),
    ...(hint === undefined ? {} : { hint: fillText(hint, params) }),
    requestId,
    errors: error.errors.map((fault) => ({
      field: fault.field,
      code: fault.code,
      detail: fieldDetail(fault, language),
    })),
  };
}
