import { Injectable } from '@nestjs/common';
import { loadPolicy } from '../../../../config/policy.js';
import { Clock } from '../../../common/clock.js';
import { CommonErrors, DomainError, type FieldError } from '../../../common/errors.js';
import { shanghaiDate } from '../../../common/shanghai.js';
import type { Actor } from '../../../core/auth/index.js';
import { Db, findRow, UnitOfWork } from '../../../core/database/index.js';
import { Proposals, Tasks } from '../../../core/flow/index.js';
import { validationFailed } from '../../../core/http/index.js';
import { REEXAMINATION } from '../reexamination/reexamination.entity.js';
import type { SiteVisitDto, SpotCheckView } from './spot-check.dto.js';
import type { SpotCheck } from './spot-check.entity.js';
import { SpotCheckErrors, SpotCheckRules } from './spot-check.errors.js';
import { SpotCheckItem } from './spot-check-item.entity.js';
import { SpotCheckQueries } from './spot-check.queries.js';
import { SITE_VISIT_TASK } from './spot-check.service.js';

/** Records what officials saw on the spot, once for each that was chosen. */
@Injectable()
export class SiteVisits {
  constructor(
    private readonly db: Db,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly queries: SpotCheckQueries,
    private readonly proposals: Proposals,
    private readonly tasks: Tasks,
  ) {}

  /**
   * The result stands beside the decision from now on; a proposal made without it is out of date.
   * @throws NOT_FOUND, NOT_OWN_SPOT_CHECK, SITE_VISIT_NOT_ASKED, SITE_VISIT_RECORDED, STATE_MOVED, VALIDATION_FAILED
   */
  record(actor: Actor, id: string, input: SiteVisitDto): Promise<SpotCheckView> {
    return this.uow.run(async () => {
      const spotCheck = await this.queries.demand(actor, id);
      if (spotCheck.unitId !== actor.unitId) throw new DomainError(SpotCheckErrors.NOT_OWN_SPOT_CHECK);
      const { version, reexaminationId, ...result } = input;
      const item = await findRow(this.db, SpotCheckItem, { spotCheckId: id, reexaminationId });
      if (!item) throw new DomainError(CommonErrors.NOT_FOUND);
      if (!item.chosen) throw new DomainError(SpotCheckErrors.SITE_VISIT_NOT_ASKED);
      if (item.conclusion !== null) throw new DomainError(SpotCheckErrors.SITE_VISIT_RECORDED);
      if (item.version !== version) throw new DomainError(CommonErrors.STATE_MOVED);
      const faults = this.faults(spotCheck, input);
      if (faults.length > 0) throw validationFailed(faults);
      const recorded = { recordedBy: actor.accountId, recordedAt: this.clock.now() };
      await this.db.compareAndSet(SpotCheckItem, item, { ...result, ...recorded });
      await this.proposals.outdate(REEXAMINATION, reexaminationId);
      await this.tasks.close(REEXAMINATION, reexaminationId, [SITE_VISIT_TASK]);
      return this.queries.view(spotCheck);
    });
  }

  private faults({ drawnAt }: SpotCheck, { visitedOn, officials }: SiteVisitDto): FieldError[] {
    const { leastOfficials: least } = loadPolicy().terms.spotCheck;
    const drawnOn = shanghaiDate(drawnAt);
    const faults: FieldError[] = [];
    if (officials.length < least)
      faults.push({ field: 'officials', code: SpotCheckRules.officials, params: { least } });
    if (visitedOn > this.clock.today()) faults.push({ field: 'visitedOn', code: 'notFuture' });
    else if (visitedOn < drawnOn)
      faults.push({ field: 'visitedOn', code: SpotCheckRules.visitBefore, params: { drawnOn } });
    return faults;
  }
}
