import { Injectable } from '@nestjs/common';
import { loadPolicy } from '../../../../config/policy.js';
import { pauseLimit } from '../../../common/calendar/time-limit.js';
import { Clock } from '../../../common/clock.js';
import { CommonErrors, DomainError } from '../../../common/errors.js';
import { newId } from '../../../common/ids.js';
import type { Actor } from '../../../core/auth/index.js';
import { UnitOfWork } from '../../../core/database/index.js';
import { Notifier, RESUME } from '../../../core/flow/index.js';
import { validationFailed } from '../../../core/http/index.js';
import { Renewals, TIER_ZH, trackZh } from '../../pool/index.js';
import { correctionDue, NOT_RETURNED } from './correction.js';
import { fieldsOf } from './form/form-content.js';
import { FormDrafts } from './form/form-drafts.js';
import { limitIn, ReexaminationBook } from './reexamination-book.js';
import { ReexaminationGuards } from './reexamination-guards.js';
import { CITY_FOR_COUNTY } from './reexamination-words.js';
import type {
  ReexaminationStepDto,
  ReexaminationView,
  ResubmitReexaminationDto,
  ReturnReexaminationDto,
} from './reexamination.dto.js';
import { type Reexamination, REEXAMINATION, type ReexaminationState } from './reexamination.entity.js';
import { ReexaminationRules } from './reexamination.errors.js';
import type { ReexaminationAction } from './reexamination.flow.js';
import { ReexaminationQueries } from './reexamination.queries.js';

/** A 复核 on its way to the head: verified, checked, returned and mended. */
@Injectable()
export class ReexaminationService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly queries: ReexaminationQueries,
    private readonly guards: ReexaminationGuards,
    private readonly book: ReexaminationBook,
    private readonly drafts: FormDrafts,
    private readonly renewals: Renewals,
    private readonly notifier: Notifier,
  ) {}

  /** The county's handler, or the city's where there is no county, has verified it. */
  verify(actor: Actor, id: string, input: ReexaminationStepDto): Promise<ReexaminationView> {
    return this.step(actor, id, 'verify', input);
  }

  /** The city's handler has checked it. */
  check(actor: Actor, id: string, input: ReexaminationStepDto): Promise<ReexaminationView> {
    return this.step(actor, id, 'check', input);
  }

  /**
   * Sends it back to the enterprise with everything to mend at once; the limit of the step stands still meanwhile.
   * @throws also VALIDATION_FAILED naming fields that are not in the form
   */
  return(actor: Actor, id: string, input: ReturnReexaminationDto): Promise<ReexaminationView> {
    return this.uow.run(async () => {
      const row = await this.demand(actor, id, 'return', input.version);
      const known = new Set(fieldsOf(row.content));
      const faults = input.fields.flatMap((field, index) =>
        known.has(field) ? [] : [{ field: `fields.${index}`, code: ReexaminationRules.notOfForm }],
      );
      if (faults.length > 0) throw validationFailed(faults);
      const { calendar } = loadPolicy();
      const [today, running] = [this.clock.today(), limitIn(row)];
      const due = correctionDue(today);
      const { opinion, reasonTold, fields } = input;
      await this.book.move(
        row,
        'RETURNED',
        { action: 'return', actor, opinion, reasonTold, fields },
        {
          returnedFrom: row.state,
          returnedOn: today,
          correctionDueOn: due.date,
          returnedFields: [...fields],
          limitCountsAfter: null,
          ...(running ? { limitUsedDays: pauseLimit(calendar, running, today).usedDays } : {}),
        },
      );
      await this.notifier.notify({
        causeId: newId(),
        kind: 'REEXAMINATION_RETURNED',
        params: {
          ...{ tier: TIER_ZH[row.tier], track: trackZh(row.track) },
          ...{ dueOn: due.date, reason: reasonTold },
        },
        subjectKind: REEXAMINATION,
        subjectId: id,
        to: { enterpriseId: row.enterpriseId },
      });
      return this.queries.view(actor, row);
    });
  }

  /**
   * The enterprise has mended it: what the return named is taken anew from its file, and it goes back to the step that
   * returned it, whose limit goes on.
   */
  resubmit(actor: Actor, id: string, { version }: ResubmitReexaminationDto): Promise<ReexaminationView> {
    return this.uow.run(async () => {
      const row = await this.demand(actor, id, 'resubmit', version);
      const membership = await this.renewals.hold(row.membershipId);
      if (!membership) throw new DomainError(CommonErrors.NOT_FOUND);
      const content = await this.drafts.mended(membership, row);
      await this.book.move(
        row,
        row.returnedFrom ?? 'SUBMITTED',
        { action: 'resubmit', actor, fields: row.returnedFields },
        {
          ...NOT_RETURNED,
          ...{
            limitCountsAfter: this.clock.today(),
            limitDays: row.limitDays,
            limitUsedDays: row.limitUsedDays,
          },
          ...{ content, submittedAt: this.clock.now(), submittedBy: actor.accountId },
        },
      );
      return this.queries.view(actor, row);
    });
  }

  private step(
    actor: Actor,
    id: string,
    action: 'verify' | 'check',
    { version, opinion }: ReexaminationStepDto,
  ): Promise<ReexaminationView> {
    return this.uow.run(async () => {
      const row = await this.demand(actor, id, action, version);
      const { to } = await this.guards.demand(actor, row, action);
      const remark = action === 'verify' && !row.hasCounty ? CITY_FOR_COUNTY : null;
      if (to === RESUME) throw new Error(`${action} leads back`);
      await this.book.move(row, to satisfies ReexaminationState, { action, actor, opinion, remark });
      return this.queries.view(actor, row);
    });
  }

  /** The row, if the actor may do this now on the version seen. @throws NOT_FOUND, STATE_MOVED or as the guards */
  private async demand(
    actor: Actor,
    id: string,
    action: ReexaminationAction,
    version: number,
  ): Promise<Reexamination> {
    const row = await this.queries.demand(actor, id);
    await this.guards.demand(actor, row, action);
    if (row.version !== version) throw new DomainError(CommonErrors.STATE_MOVED);
    return row;
  }
}
