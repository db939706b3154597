import { Injectable, type OnModuleInit } from '@nestjs/common';
import { inBatches } from '../../common/batches.js';
import { Clock } from '../../common/clock.js';
import { UnitOfWork } from '../../core/database/index.js';
import { Tasks } from '../../core/flow/index.js';
import { LeftWatch } from '../pool/index.js';
import { DUTY } from './duty.entity.js';
import { DutyRepository } from './duty.repository.js';
import { ReexaminationBars } from './finding/bars/reexamination-bars.js';

const BATCH = 1000;

/**
 * Cancels duties nobody owes any more, with their to-dos, so that no reminder follows: at once when a place leaves the
 * pool (a violation with its ban takes every one) or loses its 复核, and every day what came about otherwise.
 */
@Injectable()
export class DutyEnding implements OnModuleInit {
  constructor(
    private readonly repository: DutyRepository,
    private readonly left: LeftWatch,
    private readonly bars: ReexaminationBars,
    private readonly tasks: Tasks,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    const endOf = async (enterpriseId: string | undefined) => {
      if (enterpriseId !== undefined)
        await this.cancel(await this.repository.unowedIds(this.clock.today(), enterpriseId));
    };
    this.left.onLeft(({ enterpriseId }) => endOf(enterpriseId));
    this.bars.onImposed(async ({ subjectKind, subjectId }) => {
      if (subjectKind === 'MEMBERSHIP') await endOf(await this.repository.holderOf(subjectId));
    });
  }

  /** @throws BatchesFailed when some could not be written; the others are. */
  async endUnowed(today: string): Promise<void> {
    await inBatches(await this.repository.unowedIds(today), { size: BATCH, lanes: 2 }, (batch) =>
      this.uow.run(() => this.cancel(batch)),
    );
  }

  private async cancel(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await this.repository.cancel(ids);
    await this.tasks.closeAll(DUTY, ids);
  }
}
