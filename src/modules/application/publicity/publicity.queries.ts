import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { groupBy } from '../../../common/group-by.js';
import { Clock } from '../../../common/clock.js';
import { CommonErrors, DomainError } from '../../../common/errors.js';
import { type Actor, Reach } from '../../../core/auth/index.js';
import { Db, pageOf } from '../../../core/database/index.js';
import type { Page } from '../../../core/http/index.js';
import { UnitService } from '../../unit/index.js';
import { Objection } from '../objection/objection.entity.js';
import type { PaperQuery } from '../papers/paper-case.dto.js';
import { PaperCases } from '../papers/paper-cases.js';
import { RoundService } from '../round/round.service.js';
import type { PublicityDetail, PublicityView } from './publicity.dto.js';
import { Publicity } from './publicity.entity.js';
import { PublicityItem } from './publicity-item.entity.js';

/** Reads publicities for officials within their reach. */
@Injectable()
export class PublicityQueries {
  constructor(
    private readonly db: Db,
    private readonly reach: Reach,
    private readonly rounds: RoundService,
    private readonly units: UnitService,
    private readonly cases: PaperCases,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, { roundId, ...page }: PaperQuery): Promise<Page<PublicityView>> {
    const query = this.db.repo(Publicity).createQueryBuilder('p');
    this.reach.restrict(query, actor, 'p.unitId');
    if (roundId) query.andWhere('p.roundId = :roundId', { roundId });
    const { items, nextCursor } = await pageOf(query, page, [
      { column: 'p.id', direction: 'DESC', value: (row) => row.id },
    ]);
    return { items: await this.views(items), nextCursor };
  }

  /** @throws NOT_FOUND when there is none in reach */
  async get(actor: Actor, id: string): Promise<PublicityDetail> {
    const [view] = await this.views([await this.demand(actor, id)]);
    if (!view) throw new DomainError(CommonErrors.NOT_FOUND);
    const items = await this.cases.named(actor, view.applicationIds);
    const counts = view.unitId === actor.unitId ? await this.objections(id) : null;
    const cases = items.map((item) => ({ ...item, objections: counts && (counts.get(item.id) ?? 0) }));
    return { ...view, cases };
  }

  /** @throws NOT_FOUND when there is none in reach */
  async demand(actor: Actor, id: string): Promise<Publicity> {
    return this.reach.demand(actor, await this.db.repo(Publicity).findOneBy({ id }));
  }

  private async views(rows: readonly Publicity[]): Promise<PublicityView[]> {
    const items = await this.db.repo(PublicityItem).findBy({ publicityId: In(rows.map(({ id }) => id)) });
    const rounds = await this.rounds.byIds(rows.map(({ roundId }) => roundId));
    return rows.map(({ startedBy: _, startedAt: __, ...shown }) => ({
      ...shown,
      roundTitle: rounds.get(shown.roundId)?.title ?? '',
      unitName: this.units.get(shown.unitId).name,
      phase: phaseOf(shown, this.clock.today()),
      applicationIds: items
        .filter(({ publicityId }) => publicityId === shown.id)
        .map(({ applicationId }) => applicationId),
    }));
  }

  /** How many objections and reports name each case of the publicity. */
  private async objections(publicityId: string): Promise<ReadonlyMap<string, number>> {
    const rows = await this.db.repo(Objection).findBy({ publicityId });
    return new Map(
      [...groupBy(rows, ({ applicationId }) => applicationId)].map(([id, same]) => [id, same.length]),
    );
  }
}

function phaseOf(
  { startsOn, entryFromOn, recalledAt }: Pick<Publicity, 'startsOn' | 'entryFromOn' | 'recalledAt'>,
  today: string,
): PublicityView['phase'] {
  if (recalledAt !== null) return 'RECALLED';
  if (today < startsOn) return 'AHEAD';
  return today < entryFromOn ? 'RUNNING' : 'OVER';
}
