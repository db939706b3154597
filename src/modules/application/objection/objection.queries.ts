import { Injectable } from '@nestjs/common';
import { CommonErrors, DomainError } from '../../../common/errors.js';
import type { Actor } from '../../../core/auth/index.js';
import { Db, findAmong, pageOf } from '../../../core/database/index.js';
import type { Page } from '../../../core/http/index.js';
import { EnterpriseService } from '../../enterprise/index.js';
import { Application } from '../case/application.entity.js';
import { Publicity } from '../publicity/publicity.entity.js';
import { ObjectionAct } from './objection-act.entity.js';
import type { ObjectionActView, ObjectionItem, ObjectionQuery, ObjectionView } from './objection.dto.js';
import { Objection } from './objection.entity.js';
import { objectionActView, objectionView } from './objection.view.js';

/** Reads objections for the unit that published; who objects is nobody else's business. */
@Injectable()
export class ObjectionQueries {
  constructor(
    private readonly db: Db,
    private readonly enterprises: EnterpriseService,
  ) {}

  /** Those to publicities of the actor's own unit. */
  async list(actor: Actor, query: ObjectionQuery): Promise<Page<ObjectionItem>> {
    const rows = this.db
      .repo(Objection)
      .createQueryBuilder('o')
      .innerJoin(Publicity, 'p', 'p.id = o.publicityId')
      .where('p.unitId = :unitId', { unitId: actor.unitId });
    if (query.state) rows.andWhere('o.state = :state', { state: query.state });
    if (query.applicationId)
      rows.andWhere('o.applicationId = :applicationId', { applicationId: query.applicationId });
    if (query.publicityId) rows.andWhere('o.publicityId = :publicityId', { publicityId: query.publicityId });
    const page = await pageOf(rows, query, [{ column: 'o.id', direction: 'DESC', value: (row) => row.id }]);
    return { ...page, items: await this.items(actor, page.items) };
  }

  /** @throws NOT_FOUND unless it is to a publicity of the actor's own unit. */
  async get(actor: Actor, id: string): Promise<ObjectionItem> {
    const [item] = await this.items(actor, [await this.demand(actor, id)]);
    if (!item) throw new DomainError(CommonErrors.NOT_FOUND);
    return item;
  }

  /** @throws NOT_FOUND unless it is to a publicity of the actor's own unit. */
  async demand(actor: Actor, id: string): Promise<Objection> {
    const objection = await this.db.repo(Objection).findOneBy({ id });
    const publicity = objection && (await this.db.repo(Publicity).findOneBy({ id: objection.publicityId }));
    if (!objection || !publicity || publicity.unitId !== actor.unitId)
      throw new DomainError(CommonErrors.NOT_FOUND);
    return objection;
  }

  /** Every act on it, the first one first. @throws NOT_FOUND */
  async history(actor: Actor, id: string): Promise<ObjectionActView[]> {
    await this.demand(actor, id);
    const acts = await this.db.repo(ObjectionAct).find({ where: { objectionId: id }, order: { seq: 'ASC' } });
    return acts.map(objectionActView);
  }

  private async items(actor: Actor, rows: readonly Objection[]): Promise<ObjectionItem[]> {
    const ids = (key: 'applicationId' | 'publicityId') => [...new Set(rows.map((row) => row[key]))];
    const cases = byId(await findAmong(this.db, Application, 'id', ids('applicationId')));
    const papers = byId(await findAmong(this.db, Publicity, 'id', ids('publicityId')));
    const enterprises = await this.enterprises.byIds(
      [...cases.values()].map(({ enterpriseId }) => enterpriseId),
    );
    return rows.map((row) => {
      const application = cases.get(row.applicationId);
      return {
        ...shownTo(actor, row),
        enterpriseName: enterprises.get(application?.enterpriseId ?? '')?.name ?? '',
        caseNumber: application?.number ?? '',
        publicityTitle: papers.get(row.publicityId)?.title ?? '',
      };
    });
  }
}

function byId<Row extends { readonly id: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}

/** How to reach the objector is no business of those who only read. */
function shownTo({ role }: Actor, row: Objection): ObjectionView {
  const view = objectionView(row);
  return role === 'VIEWER' ? { ...view, contact: null } : view;
}
