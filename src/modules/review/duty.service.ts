import { Injectable } from '@nestjs/common';
import { loadPolicy } from '../../../config/policy.js';
import { Clock } from '../../common/clock.js';
import { CommonErrors, DomainError, fillText } from '../../common/errors.js';
import { type Actor, isEnterprise } from '../../core/auth/index.js';
import { Db, UnitOfWork } from '../../core/database/index.js';
import { Notifier, Tasks } from '../../core/flow/index.js';
import { missingFigures } from './completeness.js';
import type { DutyActionView, DutyView } from './duty.dto.js';
import { DUTY, Duty } from './duty.entity.js';
import { DutyErrors } from './duty.errors.js';
import { DutyQueries } from './duty.queries.js';
import { DutyRepository } from './duty.repository.js';

/** Filing what is owed. */
@Injectable()
export class DutyService {
  constructor(
    private readonly db: Db,
    private readonly queries: DutyQueries,
    private readonly repository: DutyRepository,
    private readonly tasks: Tasks,
    private readonly notifier: Notifier,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /**
   * The enterprise files a duty. A late yearly update is taken and marked; a 复核 is in time until the end of its last
   * day and then keeps the membership in force until decided. Filing ends the reminders and tells the unit's handler.
   *
   * @throws STATE_MOVED, WRONG_STATE, DUTY_INCOMPLETE, DUTY_TOO_LATE
   */
  file(actor: Actor, id: string, version: number): Promise<DutyView> {
    return this.uow.run(async () => {
      const { duty, holder } = await this.queries.find(actor, id);
      if (duty.version !== version) throw new DomainError(CommonErrors.STATE_MOVED);
      const obstacle = await this.obstacle(duty);
      if (obstacle) throw obstacle;
      const late = this.clock.today() > duty.dueOn;
      const filing = {
        state: late ? ('FILED_LATE' as const) : ('FILED' as const),
        filedBy: actor.accountId,
        filedAt: this.clock.now(),
      };
      const next = await this.db.compareAndSet(Duty, duty, filing);
      await this.tasks.close(DUTY, id);
      const filed = this.queries.view({ ...duty, ...filing, version: next }, holder, null);
      await this.notifier.notify({
        causeId: id,
        kind: 'DUTY_FILED',
        params: { enterprise: holder.name, duty: filed.title, late: late ? '（逾期）' : '' },
        subjectKind: DUTY,
        subjectId: id,
        to: { unitId: holder.unitId, role: 'HANDLER' },
      });
      return filed;
    });
  }

  /** What the caller may do, and why not. */
  async actions(actor: Actor, id: string): Promise<DutyActionView[]> {
    const { duty } = await this.queries.find(actor, id);
    const obstacle = isEnterprise(actor)
      ? await this.obstacle(duty)
      : new DomainError(CommonErrors.FORBIDDEN);
    return [
      {
        action: 'FILE',
        actionZh: '报送',
        allowed: obstacle === null,
        code: obstacle?.type.code ?? null,
        reason: obstacle ? fillText(obstacle.type.zh, obstacle.params) : null,
        missing: obstacle?.errors.map(({ field }) => field) ?? [],
      },
    ];
  }

  private async obstacle(duty: Duty): Promise<DomainError | null> {
    if (duty.state !== 'OPEN') return new DomainError(CommonErrors.WRONG_STATE);
    if (duty.kind === 'REEXAMINATION') {
      const late = this.clock.today() > duty.dueOn;
      return late ? new DomainError(DutyErrors.DUTY_TOO_LATE, { dueOn: duty.dueOn }) : null;
    }
    const given = await this.repository.figuresOf(duty.enterpriseId, duty.year);
    const missing = missingFigures(loadPolicy().metrics, duty.year, given);
    if (missing.length === 0) return null;
    return new DomainError(DutyErrors.DUTY_INCOMPLETE, { year: duty.year, count: missing.length }, missing);
  }
}
