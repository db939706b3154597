import { Injectable } from '@nestjs/common';
import { Clock } from '../../common/clock.js';
import { CommonErrors, DomainError, fillText } from '../../common/errors.js';
import { type Actor, isEnterprise } from '../../core/auth/index.js';
import { Db, UnitOfWork } from '../../core/database/index.js';
import { Notifier, Tasks } from '../../core/flow/index.js';
import { validationFailed } from '../../core/http/index.js';
import type { DutyActionView, DutyView, FileDutyDto } from './duty.dto.js';
import { DUTY, Duty } from './duty.entity.js';
import { DutyQueries } from './duty.queries.js';
import { DutyFilings } from './duty-filings.js';
import { DutyObstacles } from './duty-obstacles.js';

/** Filing what is owed. */
@Injectable()
export class DutyService {
  constructor(
    private readonly db: Db,
    private readonly queries: DutyQueries,
    private readonly obstacles: DutyObstacles,
    private readonly tasks: Tasks,
    private readonly notifier: Notifier,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly filings: DutyFilings,
  ) {}

  /**
   * The enterprise files a duty. A late yearly update is taken until the county's date and marked; it becomes an
   * assessment. A 复核 is in time until the end of its last day and then keeps the membership in force until it ends.
   * Filing ends the reminders and tells the unit's handler.
   *
   * @throws STATE_MOVED, WRONG_STATE, DUTY_INCOMPLETE, DUTY_TOO_LATE, UPDATE_TAKEN_NO_MORE, REEXAMINATION_BARRED,
   * REEXAMINATION_NO_STATEMENT, REEXAMINATION_NOT_MEMBER
   */
  file(actor: Actor, id: string, { version, comment }: FileDutyDto): Promise<DutyView> {
    return this.uow.run(async () => {
      const seen = await this.queries.find(actor, id);
      await this.filings.hold(seen.duty);
      const { duty, holder } = await this.queries.find(actor, id);
      if (duty.version !== version) throw new DomainError(CommonErrors.STATE_MOVED);
      const obstacle = await this.obstacles.of(duty);
      if (obstacle) throw obstacle;
      const yearly = duty.kind === 'YEARLY_UPDATE';
      if (!yearly && comment !== undefined) throw validationFailed([{ field: 'comment', code: 'notTaken' }]);
      const late = this.clock.today() > duty.dueOn;
      const filing = {
        state: late ? ('FILED_LATE' as const) : ('FILED' as const),
        filedBy: actor.accountId,
        filedAt: this.clock.now(),
      };
      const next = await this.db.compareAndSet(Duty, duty, filing);
      await this.tasks.close(DUTY, id);
      await this.filings.open(actor, duty, { unitId: holder.unitId, late, comment: comment ?? null });
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
      ? await this.obstacles.of(duty)
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
}
