import { CommonErrors, DomainError } from '../../../common/errors.js';
import type { Actor } from '../../../core/auth/index.js';
import { isComplete } from './major-change-input.js';
import type { MajorChange } from './major-change.entity.js';
import { MajorChangeErrors } from './major-change.errors.js';
import { type MajorChangeAction, rowFor } from './major-change.flow.js';

/**
 * Asks whether a change in reach may be acted on now.
 * @throws WRONG_STATE, MAJOR_CHANGE_NOT_YOUR_UNIT, MAJOR_CHANGE_INCOMPLETE
 */
export function demandAct(actor: Actor, row: MajorChange, action: MajorChangeAction): void {
  if (!rowFor(row, action)) throw new DomainError(CommonErrors.WRONG_STATE);
  if (action === 'report') return;
  if (row.unitId !== actor.unitId) throw new DomainError(MajorChangeErrors.MAJOR_CHANGE_NOT_YOUR_UNIT);
  if (action === 'confirm' && !isComplete(row))
    throw new DomainError(MajorChangeErrors.MAJOR_CHANGE_INCOMPLETE);
}

/** @throws STATE_MOVED */
export function demandVersion(row: MajorChange, version: number): void {
  if (row.version !== version) throw new DomainError(CommonErrors.STATE_MOVED);
}
