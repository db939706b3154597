import { Injectable } from '@nestjs/common';
import { Clock } from '../../../common/clock.js';
import { CommonErrors, DomainError, type FieldError } from '../../../common/errors.js';
import { newId } from '../../../common/ids.js';
import { type Actor } from '../../../core/auth/index.js';
import { Db, UnitOfWork } from '../../../core/database/index.js';
import { validationFailed } from '../../../core/http/index.js';
import { FactWatch } from '../../enterprise/index.js';
import { EnterpriseCards } from '../enterprise-cards.js';
import { productFaults } from '../product-faults.js';
import { TitleExpiry } from './expiry/title-expiry.js';
import type { NewTitleDto, RevokeTitleDto, TitleView } from './title.dto.js';
import { isValidOn, Title } from './title.entity.js';
import type { TitleWatch } from './title-watch.entity.js';
import { TitleWatches } from './title-watches.js';
import { PoolRules } from '../pool.errors.js';

/** Titles are facts from official lists: recorded, taken back, never deleted. */
@Injectable()
export class TitleService {
  constructor(
    private readonly db: Db,
    private readonly uow: UnitOfWork,
    private readonly watch: FactWatch,
    private readonly clock: Clock,
    private readonly cards: EnterpriseCards,
    private readonly watches: TitleWatches,
    private readonly expiry: TitleExpiry,
  ) {}

  /** Every title of an enterprise, revoked and expired ones too, the latest first. @throws NOT_FOUND */
  async list(actor: Actor, enterpriseId: string): Promise<TitleView[]> {
    await this.cards.demand(actor, enterpriseId);
    return this.ofEnterprise(enterpriseId);
  }

  /** @throws NOT_FOUND also for a title of an enterprise out of reach */
  async get(actor: Actor, id: string): Promise<TitleView> {
    const title = await this.find(id);
    if (!title) throw new DomainError(CommonErrors.NOT_FOUND);
    await this.cards.demand(actor, title.enterpriseId);
    return title;
  }

  /** For modules that have checked reach themselves. */
  async ofEnterprise(enterpriseId: string): Promise<TitleView[]> {
    const rows = await this.db
      .repo(Title)
      .find({ where: { enterpriseId }, order: { fromOn: 'DESC', id: 'DESC' } });
    const watched = await this.watches.openOf(rows.map(({ id }) => id));
    return rows.map((row) => this.view(row, watched.get(row.id)));
  }

  /** One title, whoever holds it, for modules that have checked reach themselves. */
  async find(id: string): Promise<TitleView | null> {
    const row = await this.db.repo(Title).findOneBy({ id });
    return row && this.view(row, (await this.watches.openOf([id])).get(id));
  }

  /** Puts a title on the watch list; it stays valid. Inside the unit of work of the decision. */
  putOnWatch(id: string, reason: string): Promise<void> {
    return this.watches.begin(id, reason);
  }

  /** Takes a title off the watch list. @throws NOT_FOUND, WRONG_STATE when it is not on it */
  takeOffWatch(head: Actor, id: string, reason: string): Promise<TitleView> {
    return this.uow.run(async () => {
      const title = await this.db.repo(Title).findOneBy({ id });
      if (!title) throw new DomainError(CommonErrors.NOT_FOUND);
      await this.cards.demand(head, title.enterpriseId);
      await this.watches.end(id, head, reason);
      return this.view(title);
    });
  }

  /** The titles valid on a date. */
  async validOn(enterpriseId: string, onDate: string): Promise<Title[]> {
    const rows = await this.db.repo(Title).findBy({ enterpriseId });
    return rows.filter((row) => isValidOn(row, onDate));
  }

  /** @throws NOT_FOUND, VALIDATION_FAILED */
  record(actor: Actor, enterpriseId: string, dto: NewTitleDto): Promise<TitleView> {
    return this.uow.run(async () => {
      await this.cards.demand(actor, enterpriseId);
      const faults: FieldError[] = [
        ...(await productFaults(this.cards, enterpriseId, dto.kind, dto.productId)),
        ...(dto.toOn > dto.fromOn ? [] : [{ field: 'toOn', code: PoolRules.dateOrder }]),
      ];
      if (faults.length > 0) throw validationFailed(faults);
      const title = await this.db.repo(Title).save({
        ...dto,
        id: newId(),
        enterpriseId,
        certificateNo: dto.certificateNo ?? null,
        productId: dto.productId ?? null,
        recordedBy: actor.accountId,
        recordedAt: this.clock.now(),
        revokedOn: null,
        revokedReason: null,
      });
      await this.expiry.recorded(title);
      this.watch.changed(enterpriseId);
      return this.view(title);
    });
  }

  /** @throws NOT_FOUND, WRONG_STATE when revoked already, STATE_MOVED, VALIDATION_FAILED */
  revoke(actor: Actor, id: string, dto: RevokeTitleDto): Promise<TitleView> {
    return this.uow.run(async () => {
      const title = await this.db.repo(Title).findOneBy({ id });
      if (!title) throw new DomainError(CommonErrors.NOT_FOUND);
      await this.cards.demand(actor, title.enterpriseId);
      if (title.version !== dto.version) throw new DomainError(CommonErrors.STATE_MOVED);
      if (title.revokedOn !== null) throw new DomainError(CommonErrors.WRONG_STATE);
      if (dto.revokedOn < title.fromOn || dto.revokedOn > this.clock.today())
        throw validationFailed([
          { field: 'revokedOn', code: PoolRules.dateRange, params: { from: title.fromOn } },
        ]);
      const revoked = { revokedOn: dto.revokedOn, revokedReason: dto.reason };
      const version = await this.db.compareAndSet(Title, title, revoked);
      await this.expiry.revoked(title);
      this.watch.changed(title.enterpriseId);
      const watched = await this.watches.openOf([id]);
      return this.view({ ...title, ...revoked, version }, watched.get(id));
    });
  }

  private view({ recordedBy: _, ...title }: Title, watch?: TitleWatch): TitleView {
    const valid = isValidOn(title, this.clock.today());
    return { ...title, valid, watchedOn: watch?.fromOn ?? null, watchReason: watch?.reason ?? null };
  }
}
