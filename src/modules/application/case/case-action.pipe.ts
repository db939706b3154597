import { Injectable, type PipeTransform } from '@nestjs/common';
import { CommonErrors, DomainError } from '../../../common/errors.js';
import { CASE_ACTIONS, type CaseAction } from '../flow/case-words.js';

/** Acts of the clock, of objectors and of what happens elsewhere are nobody's to call. */
const SYSTEM_ACTIONS: readonly CaseAction[] = [
  'object',
  'closeUnsubmitted',
  'closeList',
  'lapse',
  'giveWay',
  'endByBan',
];
const PERSON_ACTIONS = CASE_ACTIONS.filter((action) => !SYSTEM_ACTIONS.includes(action));

/** The action of a path; one that is not in the words answers 404 like any other unknown address. */
@Injectable()
export class CaseActionName implements PipeTransform<string, CaseAction> {
  transform(value: string): CaseAction {
    const known = PERSON_ACTIONS.find((action) => action === value);
    if (!known) throw new DomainError(CommonErrors.NOT_FOUND);
    return known;
  }
}
