import { loadPolicy } from '../../../../config/policy.js';
import { DomainError, type ErrorType, type FieldError } from '../../../common/errors.js';
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
  const { uscc, fault, organisationCodeWarning } = readUscc(typed);
  if (fault) throw new DomainError(fault, {}, [{ field: 'uscc', code: fault.code }]);
  return { uscc, organisationCodeWarning };
}

const USCC_FAULTS = {
  FORMAT: EnterpriseErrors.USCC_FORMAT,
  CHECK_DIGIT: EnterpriseErrors.USCC_CHECK_DIGIT,
} as const;

/** A credit code in its stored form, with what its form would be refused for. */
export function readUscc(typed: string): {
  uscc: string;
  fault: ErrorType | null;
  organisationCodeWarning: boolean;
} {
  const uscc = normaliseUscc(typed);
  const check = checkUscc(uscc);
  return check.ok
    ? { uscc, fault: null, organisationCodeWarning: check.organisationCodeWarning }
    : { uscc, fault: USCC_FAULTS[check.reason], organisationCodeWarning: false };
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
