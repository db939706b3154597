import { Injectable } from '@nestjs/common';
import { Clock } from '../../../common/clock.js';
import { DomainError } from '../../../common/errors.js';
import { newId } from '../../../common/ids.js';
import type { Actor } from '../../../core/auth/index.js';
import { UnitOfWork } from '../../../core/database/index.js';
import { validationFailed } from '../../../core/http/index.js';
import { QuotaRepository } from './quota.repository.js';
import { fieldError } from './round-dates.js';
import { RoundEditor } from './draft/round-editor.service.js';
import type { QuotaInput } from './round-input.dto.js';
import type { RoundDetail } from './round.dto.js';
import type { Round } from './round.entity.js';
import { RoundErrors, RoundFieldErrors } from './round.errors.js';
import { RoundService } from './round.service.js';

/** Who keeps what stands by a quota in step with it. Both calls are made in the unit of work of the change. */
export interface QuotaFollower {
  /** Makes acts on what may change wait; called before anything is read. */
  hold(roundId: string, cityUnitId: string): Promise<void>;
  /** The quota of the city has been set; null for no limit. */
  follow(round: Round, cityUnitId: string, quota: number | null): Promise<void>;
}

/** Slots of the cities in a round: taken by placing a case in the recommended part, given back by taking it out. */
@Injectable()
export class QuotaService {
  private readonly followers: QuotaFollower[] = [];

  constructor(
    private readonly quotas: QuotaRepository,
    private readonly rounds: RoundService,
    private readonly editor: RoundEditor,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Registers a follower at start-up. */
  followedBy(follower: QuotaFollower): void {
    this.followers.push(follower);
  }

  /**
   * Takes a slot; inside the unit of work that places the case. A city without a quota has no slot in a HARD round and
   * no limit in others.
   * @throws QUOTA_EXHAUSTED in a HARD round without a slot left.
   */
  async take(roundId: string, cityUnitId: string): Promise<void> {
    const { quotaMode } = await this.rounds.get(roundId);
    if (quotaMode === 'HARD') {
      if (await this.quotas.takeWithin(roundId, cityUnitId)) return;
      throw new DomainError(RoundErrors.QUOTA_EXHAUSTED);
    }
    if (await this.quotas.takeAnyway(roundId, cityUnitId)) return;
    await this.quotas.ensureRow(roundId, cityUnitId);
    await this.quotas.takeAnyway(roundId, cityUnitId);
  }

  /** Asks whether `take` would find a slot. @throws QUOTA_EXHAUSTED */
  async demandLeft(roundId: string, cityUnitId: string): Promise<void> {
    const { quotaMode } = await this.rounds.get(roundId);
    if (quotaMode !== 'HARD') return;
    const row = await this.quotas.row(roundId, cityUnitId);
    if (row === null || row.quota === null || row.used >= row.quota)
      throw new DomainError(RoundErrors.QUOTA_EXHAUSTED);
  }

  /** The last rank within the quota of a SOFT round: what stands behind it is 超额. Null where nothing is. */
  async softLimit(roundId: string, cityUnitId: string): Promise<number | null> {
    const { quotaMode } = await this.rounds.get(roundId);
    if (quotaMode !== 'SOFT') return null;
    return this.quotas.held(roundId, cityUnitId);
  }

  /** Gives a slot back; inside the unit of work that takes the case out. Never below 0. */
  async giveBack(roundId: string, cityUnitId: string): Promise<void> {
    await this.quotas.giveBack(roundId, cityUnitId);
  }

  /**
   * Sets the quota of one city. Once the round is open the change names its document and reason and is kept.
   * In a SOFT round, 超额 is taken from what falls within a raised quota.
   * @throws QUOTA_BELOW_USED when it goes down below the slots used already; up it goes always.
   */
  change(actor: Actor, id: string, input: QuotaInput): Promise<RoundDetail> {
    return this.uow.run(async () => {
      for (const follower of this.followers) await follower.hold(id, input.unitId);
      const round = await this.demandSettable(actor, id, input.version);
      const { unitId, quota } = input;
      if (!this.editor.isCityOf(round.ownerUnitId, unitId))
        throw validationFailed([fieldError('unitId', RoundFieldErrors.ROUND_NOT_A_CITY)]);
      const papers = round.state === 'OPEN' ? demandPapers(input) : null;
      if (papers && quota === null && round.quotaMode === 'HARD')
        throw validationFailed([fieldError('quota', RoundFieldErrors.ROUND_QUOTA_NEEDED)]);
      await this.editor.move(round, {});
      await this.quotas.ensureRow(id, unitId);
      const before = await this.quotas.row(id, unitId);
      if (!(await this.quotas.setQuota(id, unitId, quota))) {
        const used = (await this.quotas.row(id, unitId))?.used ?? 0;
        throw new DomainError(RoundErrors.QUOTA_BELOW_USED, { used });
      }
      for (const follower of this.followers) await follower.follow(round, unitId, quota);
      if (papers) await this.log(actor, round, { unitId, from: before?.quota ?? null, to: quota }, papers);
      return this.rounds.detail(actor, id);
    });
  }

  /** The round, if the actor may set quotas of it. @throws NOT_FOUND, FORBIDDEN, WRONG_STATE, STATE_MOVED */
  demandSettable(actor: Actor, id: string, version: number): Promise<Round> {
    return this.editor.own(actor, id, version, ['DRAFT', 'OPEN']);
  }

  private async log(
    actor: Actor,
    round: Round,
    change: { unitId: string; from: number | null; to: number | null },
    papers: { documentNo: string; reason: string },
  ): Promise<void> {
    await this.quotas.log({
      id: newId(),
      roundId: round.id,
      unitId: change.unitId,
      field: 'quota',
      oldValue: change.from === null ? null : String(change.from),
      newValue: change.to === null ? null : String(change.to),
      ...papers,
      changedBy: actor.accountId,
      changedAt: this.clock.now(),
    });
  }
}

function demandPapers({ documentNo, reason }: QuotaInput): { documentNo: string; reason: string } {
  const missing = Object.entries({ documentNo, reason }).filter(([, text]) => text === undefined);
  if (documentNo === undefined || reason === undefined)
    throw validationFailed(
      missing.map(([field]) => fieldError(field, RoundFieldErrors.ROUND_DOCUMENT_REQUIRED)),
    );
  return { documentNo, reason };
}
