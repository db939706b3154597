import { loadPolicy } from '../../../../config/policy.js';
import { DomainError, type FieldError } from '../../../common/errors.js';
import { checkUscc, normaliseUscc } from '../../../common/uscc.js';
import { validationFailed } from '../../../core/http/index.js';
import { EnterpriseErrors, EnterpriseRules } from './enterprise.errors.js';

/** Divisions of GB/T 4754 whose classes are all listed in policy: a class missing there does not exist. */
const LISTED_DIVISIONS = ['34', '35', '36', '37', '38', '39', '40'];

export interface SectorChoice {
  readonly sector: string;
  readonly main: boolean;
}

/**
 * The stored form of a typed credit code (rule book §8.1). A wrong inner organisation code is a warning only.
 * @throws USCC_FORMAT, USCC_CHECK_DIGIT naming `uscc`
 */
export function acceptUscc(typed: string): { uscc: string; organisationCodeWarning: boolean } {
  const uscc = normaliseUscc(typed);
  const check = checkUscc(uscc);
  if (check.ok) return { uscc, organisationCodeWarning: check.organisationCodeWarning };
  const type = check.reason === 'FORMAT' ? EnterpriseErrors.USCC_FORMAT : EnterpriseErrors.USCC_CHECK_DIGIT;
  throw new DomainError(type, {}, [{ field: 'uscc', code: type.code }]);
}

/** What is wrong with a GB/T 4754 class of four digits. */
export function industryFaults(code: string): FieldError[] {
  const listed = LISTED_DIVISIONS.includes(code.slice(0, 2));
  return listed && !(code in loadPolicy().industries) ? [{ field: 'industryCode', code: 'isIn' }] : [];
}

/** Known sub-sectors, each once, exactly one of them the main one. */
export function sectorFaults(sectors: readonly SectorChoice[], field = 'sectors'): FieldError[] {
  const unknown = sectors.flatMap(({ sector }, index): FieldError[] =>
    loadPolicy().subSector(sector) ? [] : [{ field: `${field}.${index}.sector`, code: 'isIn' }],
  );
  if (unknown.length > 0) return unknown;
  if (new Set(sectors.map(({ sector }) => sector)).size < sectors.length)
    return [{ field, code: 'arrayUnique' }];
  return sectors.filter(({ main }) => main).length === 1 ? [] : [{ field, code: EnterpriseRules.oneMain }];
}

/** A date that has not come yet cannot be a fact. */
export function futureFaults(field: string, date: string | null | undefined, today: string): FieldError[] {
  return date && date > today ? [{ field, code: 'notFuture' }] : [];
}

/** @throws VALIDATION_FAILED naming every field at fault, if there is any. */
export function refuseFaults(faults: readonly FieldError[]): void {
  if (faults.length > 0) throw validationFailed(faults);
}
