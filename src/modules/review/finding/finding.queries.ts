import { Injectable } from '@nestjs/common';
import { CommonErrors, DomainError } from '../../../common/errors.js';
import { type Actor, isOfficial, Reach } from '../../../core/auth/index.js';
import { Db, isAmong, pageOf, readInstant } from '../../../core/database/index.js';
import type { Page } from '../../../core/http/index.js';
import { UnitService } from '../../unit/index.js';
import type { FindingQuery, FindingView } from './finding.dto.js';
import { Finding } from './finding.entity.js';
import { FindingSubjects } from './finding-subjects.js';
import { CONSEQUENCE_WORDS, FINDING_STATE_ZH, KIND_WORDS } from './words/finding-words.js';
import { subjectZh } from './words/subject-words.js';

/**
 * Reads findings: an enterprise its own, officials those their unit or one below decides and those about enterprises
 * in their area.
 */
@Injectable()
export class FindingQueries {
  constructor(
    private readonly db: Db,
    private readonly reach: Reach,
    private readonly units: UnitService,
    private readonly subjects: FindingSubjects,
  ) {}

  /** The newest first. */
  async list(actor: Actor, filter: FindingQuery): Promise<Page<FindingView>> {
    const query = this.db
      .repo(Finding)
      .createQueryBuilder('finding')
      .innerJoin('enterprise', 'holder', 'holder.id = finding.enterpriseId');
    this.reach.restrict(query, actor, ['finding.unit_id', 'holder.unit_id'], 'finding.enterpriseId');
    const { kind, state, unitId, enterpriseId, year } = filter;
    for (const [property, value] of Object.entries({ kind, state, unitId, enterpriseId, year }))
      if (value !== undefined) query.andWhere(`finding.${property} = :${property}`, { [property]: value });
    const page = await pageOf(query, filter, [
      { column: 'finding.id', direction: 'DESC', value: (row) => row.id },
    ]);
    return { ...page, items: await this.views(actor, page.items) };
  }

  /** @throws NOT_FOUND */
  async get(actor: Actor, id: string): Promise<FindingView> {
    return this.view(actor, await this.find(actor, id));
  }

  /** @throws NOT_FOUND when there is no such finding in reach. */
  async find(actor: Actor, id: string): Promise<Finding> {
    const finding = await this.db.repo(Finding).findOneBy({ id });
    if (!finding) throw new DomainError(CommonErrors.NOT_FOUND);
    const { unitId, enterpriseId } = finding;
    if (this.reach.covers(actor, { unitId, enterpriseId })) return finding;
    const [home] = await this.db.query<{ unit_id: string }>(
      'finding_home',
      'SELECT unit_id FROM enterprise WHERE id = $1',
      [enterpriseId],
    );
    this.reach.demand(actor, home && { unitId: home.unit_id, enterpriseId });
    return finding;
  }

  async view(actor: Actor, finding: Finding): Promise<FindingView> {
    const [view] = await this.views(actor, [finding]);
    if (!view) throw new DomainError(CommonErrors.NOT_FOUND);
    return view;
  }

  private async views(actor: Actor, findings: readonly Finding[]): Promise<FindingView[]> {
    const subjects = await this.subjects.byIds(findings.map(({ subjectId }) => subjectId));
    const late = await this.lateFilings(findings);
    return findings.map((finding) => {
      const subject = subjects.get(finding.subjectId);
      const { findingKey: _key, foundBy: _by, answeredBy: _who, decidedBy: _head, ...shown } = finding;
      return {
        ...shown,
        kindZh: KIND_WORDS[finding.kind].zh,
        stateZh: FINDING_STATE_ZH[finding.state],
        consequenceZh: CONSEQUENCE_WORDS[finding.consequence].zh,
        subjectZh: subject ? subjectZh(subject) : '',
        enterpriseName: subject?.enterpriseName ?? '',
        unitName: this.units.find(finding.unitId)?.name ?? finding.unitId,
        lateFiledAt: late.get(finding.causeId) ?? null,
        opinion: this.readsOpinion(actor, finding) ? finding.opinion : null,
      };
    });
  }

  private readsOpinion(actor: Actor, { unitId }: Finding): boolean {
    return isOfficial(actor) && this.reach.covers(actor, { unitId });
  }

  /** When the updates behind findings were filed late, by duty. */
  private async lateFilings(findings: readonly Finding[]): Promise<Map<string, Date>> {
    const duties = findings.filter(({ causeKind }) => causeKind === 'DUTY').map(({ causeId }) => causeId);
    if (duties.length === 0) return new Map();
    const rows = await this.db.query<{ id: string; filed_at: unknown }>(
      'finding_late_filings',
      `SELECT id, filed_at FROM duty WHERE state = 'FILED_LATE' AND ${isAmong(this.db, 'id', '$1')}`,
      [duties],
    );
    return new Map(rows.map((row) => [row.id, readInstant(row.filed_at)]));
  }
}
