import { Injectable, type PipeTransform } from '@nestjs/common';
import { CommonErrors, DomainError } from '../../../common/errors.js';
import { CASE_ACTIONS, type CaseAction } from '../flow/case-words.js';

/** The action of a path; one that is not in the words answers 404 like any other unknown address. */
@Injectable()
export class CaseActionName implements PipeTransform<string, CaseAction> {
  transform(value: string): CaseAction {
    const known = CASE_ACTIONS.find((action) => action === value);
    if (!known) throw new DomainError(CommonErrors.NOT_FOUND);
    return known;
  }
}
