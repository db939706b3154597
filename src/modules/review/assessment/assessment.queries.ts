import { Injectable } from '@nestjs/common';
import { CommonErrors, DomainError } from '../../../common/errors.js';
import { type Actor, isEnterprise, Reach } from '../../../core/auth/index.js';
import { Db, isAmong, pageOf } from '../../../core/database/index.js';
import type { Page } from '../../../core/http/index.js';
import { AssessmentActLine } from './assessment-act.entity.js';
import type { AssessmentQuery } from './assessment.dto.js';
import { Assessment } from './assessment.entity.js';
import type { AssessmentDetail, AssessmentView } from './assessment-view.dto.js';
import { AssessmentViews } from './assessment-views.js';

/** Reads assessments: officials those filed to their unit or one below, an enterprise its own. */
@Injectable()
export class AssessmentQueries {
  constructor(
    private readonly db: Db,
    private readonly reach: Reach,
    private readonly views: AssessmentViews,
  ) {}

  /** In the order they were filed. */
  async list(actor: Actor, filter: AssessmentQuery): Promise<Page<AssessmentView>> {
    const query = this.db.repo(Assessment).createQueryBuilder('a');
    this.reach.restrict(query, actor, 'a.unit_id', 'a.enterpriseId');
    const { year, state, grade, late, enterpriseId, unitId, alert } = filter;
    for (const [property, value] of Object.entries({ year, state, grade, late, enterpriseId }))
      if (value !== undefined) query.andWhere(`a.${property} = :${property}`, { [property]: value });
    if (grade !== undefined && isEnterprise(actor)) query.andWhere("a.state = 'PUBLISHED'");
    if (alert !== undefined) query.andWhere('a.alertCodes LIKE :alert', { alert: `%,${alert},%` });
    if (unitId !== undefined)
      query.andWhere(
        `EXISTS (SELECT 1 FROM unit place JOIN unit root ON root.id = :unitId WHERE place.id = a.unit_id
           AND (place.path = root.path OR place.path LIKE root.path || '/%'))`,
        { unitId },
      );
    const page = await pageOf(query, filter, [{ column: 'a.id', direction: 'ASC', value: (row) => row.id }]);
    const names = await this.names(page.items.map((row) => row.enterpriseId));
    const items = page.items.map((row) => this.views.row(actor, row, names.get(row.enterpriseId) ?? ''));
    return { ...page, items };
  }

  /** @throws NOT_FOUND */
  async get(actor: Actor, id: string): Promise<AssessmentDetail> {
    return this.detail(actor, await this.find(actor, id));
  }

  /** @throws NOT_FOUND when there is no such assessment in reach. */
  async find(actor: Actor, id: string): Promise<Assessment> {
    const row = await this.db.repo(Assessment).findOneBy({ id });
    if (!row) throw new DomainError(CommonErrors.NOT_FOUND);
    return this.reach.demand(actor, row);
  }

  async detail(actor: Actor, assessment: Assessment): Promise<AssessmentDetail> {
    const { id, enterpriseId } = assessment;
    const names = await this.names([enterpriseId]);
    const lines = await this.db
      .repo(AssessmentActLine)
      .find({ where: { assessmentId: id }, order: { id: 'ASC' } });
    return this.views.detail(actor, assessment, names.get(enterpriseId) ?? '', lines);
  }

  /** The present names of enterprises. */
  async names(enterpriseIds: readonly string[]): Promise<Map<string, string>> {
    const rows = await this.db.query<{ id: string; name: string }>(
      'assessment_names',
      `SELECT id, name FROM enterprise WHERE ${isAmong(this.db, 'id', '$1')}`,
      [[...new Set(enterpriseIds)]],
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  }
}
