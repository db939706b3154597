import { Injectable } from '@nestjs/common';
import { Clock } from '../../../common/clock.js';
import { CommonErrors, DomainError } from '../../../common/errors.js';
import { newId } from '../../../common/ids.js';
import type { Actor } from '../../../core/auth/index.js';
import { Db, UnitOfWork } from '../../../core/database/index.js';
import { Tasks } from '../../../core/flow/index.js';
import { validationFailed } from '../../../core/http/index.js';
import { FactWatch } from '../../enterprise/index.js';
import { type EnterpriseCard, EnterpriseCards } from '../enterprise-cards.js';
import { PoolErrors } from '../pool.errors.js';
import { titleZh } from '../pool-words.js';
import { productFaults } from '../product-faults.js';
import type { CandidateView, EndCandidateDto, NewCandidateDto, RenewCandidateDto } from './candidate.dto.js';
import { Candidate, CANDIDATE, endOfTag } from './candidate.entity.js';
import { CandidateReader, type TagOfEnterprise } from './candidate-reader.js';
import { TagBars } from './tag-bars.js';

const RENEWED = '续期';

type Tag = Pick<Candidate, 'kind' | 'productId' | 'reason' | 'reviewOn'>;

/** Candidate tags (培育对象): set, renewed and ended by officers; each period is a row of its own. */
@Injectable()
export class CandidateService {
  constructor(
    private readonly db: Db,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly cards: EnterpriseCards,
    private readonly bars: TagBars,
    private readonly tasks: Tasks,
    private readonly reader: CandidateReader,
    private readonly watch: FactWatch,
  ) {}

  /** @throws NOT_FOUND, VALIDATION_FAILED, CANDIDATE_EXISTS, MEMBER_SUSPENDED, BAN_ACTIVE */
  set(actor: Actor, enterpriseId: string, dto: NewCandidateDto): Promise<CandidateView> {
    return this.uow.run(async () => {
      await this.cards.demand(actor, enterpriseId);
      const card = await this.cards.hold(enterpriseId);
      const faults = await productFaults(this.cards, enterpriseId, dto.kind, dto.productId);
      if (faults.length > 0) throw validationFailed(faults);
      const liveKey = liveKeyOf(card, dto.kind, unitOf(actor));
      if (await this.db.repo(Candidate).existsBy({ liveKey }))
        throw new DomainError(PoolErrors.CANDIDATE_EXISTS);
      const { kind, reason, reviewOn, productId = null } = dto;
      return this.open(actor, card, { kind, reason, reviewOn, productId });
    });
  }

  /** Ends a tag of the own unit. @throws as `demandEndable` */
  end(actor: Actor, id: string, dto: EndCandidateDto): Promise<CandidateView> {
    return this.uow.run(async () => {
      const { tag, card } = await this.own(actor, id, dto.version);
      return this.reader.view(actor, await this.close(actor, tag, dto.reason), card);
    });
  }

  /** Ends the row and opens the next. @returns the new one. @throws as `end` and `set` */
  renew(actor: Actor, id: string, dto: RenewCandidateDto): Promise<CandidateView> {
    return this.uow.run(async () => {
      const { tag, card } = await this.own(actor, id, dto.version);
      await this.close(actor, tag, RENEWED);
      const { reason, reviewOn } = dto;
      return this.open(actor, card, { kind: tag.kind, productId: tag.productId, reason, reviewOn });
    });
  }

  /** Asks what `renew` asks before anything changes. @throws as `renew` */
  async demandRenewable(actor: Actor, id: string, version: number): Promise<void> {
    const { tag, card } = await this.demandEndable(actor, id, version);
    await this.bars.demandNone(card, tag.kind);
  }

  private async open(actor: Actor, card: EnterpriseCard, tag: Tag): Promise<CandidateView> {
    if (tag.reviewOn <= this.clock.today())
      throw validationFailed([{ field: 'reviewOn', code: 'notInFuture' }]);
    await this.bars.demandNone(card, tag.kind);
    const unitId = unitOf(actor);
    const row = (await this.db.repo(Candidate).save({
      ...tag,
      id: newId(),
      enterpriseId: card.id,
      liveKey: liveKeyOf(card, tag.kind, unitId),
      unitId,
      setBy: actor.accountId,
      setAt: this.clock.now(),
      endedAt: null,
      endedBy: null,
      endReason: null,
    })) as Candidate;
    await this.tasks.open({
      kind: 'CANDIDATE_REVIEW',
      subjectKind: CANDIDATE,
      subjectId: row.id,
      post: { unitId, role: 'HANDLER' },
      enterpriseId: card.id,
      title: card.name,
      detail: { kind: row.kind, kindZh: titleZh(row.kind) },
      dueOn: row.reviewOn,
      rule: 'CANDIDATE_REVIEW',
    });
    this.watch.changed(card.id);
    return this.reader.view(actor, row, card);
  }

  private async close(actor: Actor, tag: Candidate, reason: string): Promise<Candidate> {
    const ended = endOfTag(actor.accountId, this.clock.now(), reason);
    const version = await this.db.compareAndSet(Candidate, tag, ended);
    await this.tasks.close(CANDIDATE, tag.id);
    return Object.assign(tag, ended, { version });
  }

  /** As `demandEndable`, and held. */
  private async own(actor: Actor, id: string, version: number): Promise<TagOfEnterprise> {
    const own = await this.demandEndable(actor, id, version);
    await this.cards.hold(own.card.id);
    return own;
  }

  /**
   * A live tag of the actor's unit, on the version the actor has seen.
   * @throws NOT_FOUND, NOT_OWN_TAG, STATE_MOVED, WRONG_STATE
   */
  async demandEndable(actor: Actor, id: string, version: number): Promise<TagOfEnterprise> {
    const { tag, card } = await this.reader.demand(actor, id);
    if (tag.unitId !== actor.unitId) throw new DomainError(PoolErrors.NOT_OWN_TAG);
    if (tag.version !== version) throw new DomainError(CommonErrors.STATE_MOVED);
    if (tag.endedAt !== null) throw new DomainError(CommonErrors.WRONG_STATE);
    return { tag, card };
  }
}

function liveKeyOf(card: EnterpriseCard, kind: string, unitId: string): string {
  return `${card.id}:${kind}:${unitId}`;
}

function unitOf(actor: Actor): string {
  if (actor.unitId === null) throw new DomainError(CommonErrors.FORBIDDEN);
  return actor.unitId;
}
