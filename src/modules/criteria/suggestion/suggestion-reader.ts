import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Page } from '../../../common/page.js';
import { type Actor, Reach } from '../../../core/auth/index.js';
import { Db, pageOf } from '../../../core/database/index.js';
import { EnterpriseService } from '../../enterprise/index.js';
import { AccountService } from '../../identity/index.js';
import { titleZh } from '../../pool/index.js';
import { UnitService } from '../../unit/index.js';
import { summarised, VERDICT_ZH } from '../explain/explain.js';
import { StoredJudgment } from '../judgment/judgment.entity.js';
import { JudgmentBook, type Opened } from '../judgment/judgment-book.js';
import type { SuggestionFilter, SuggestionView } from './suggestion.dto.js';
import { type SuggestionState, TagSuggestion } from './tag-suggestion.entity.js';

const STATE_ZH: Readonly<Record<SuggestionState, string>> = {
  OPEN: '待确认',
  CONFIRMED: '已确认',
  REJECTED: '已驳回',
  EXPIRED: '已过期',
  OUTDATED: '不再适用',
};

const REASON_ZH = {
  MET: '各项条件均符合',
  PEOPLE: '可计算的条件均符合，其余由人工判断',
  NOT_MET: '只差临界项',
  UNKNOWN: '',
} as const;

/** Reads suggestions: whoever reaches the enterprise sees them. */
@Injectable()
export class SuggestionReader {
  constructor(
    private readonly db: Db,
    private readonly reach: Reach,
    private readonly enterprises: EnterpriseService,
    private readonly accounts: AccountService,
    private readonly units: UnitService,
    private readonly book: JudgmentBook,
  ) {}

  /** Those that end first on top. */
  async list(actor: Actor, filter: SuggestionFilter): Promise<Page<SuggestionView>> {
    const query = this.db
      .repo(TagSuggestion)
      .createQueryBuilder('s')
      .innerJoin('enterprise', 'e', 'e.id = s.enterpriseId')
      .where('s.state = :state', { state: filter.state ?? 'OPEN' });
    this.reach.restrict(query, actor, 'e.unitId');
    const { kind, enterpriseId } = filter;
    if (kind !== undefined) query.andWhere('s.kind = :kind', { kind });
    if (enterpriseId !== undefined) query.andWhere('s.enterpriseId = :enterpriseId', { enterpriseId });
    const page = await pageOf(query, filter, [
      { column: 's.expiresOn', direction: 'ASC', type: 'date', value: (row) => row.expiresOn },
      { column: 's.id', direction: 'ASC', value: (row) => row.id },
    ]);
    return { ...page, items: await this.views(page.items) };
  }

  async views(rows: readonly TagSuggestion[]): Promise<SuggestionView[]> {
    const ids = rows.map(({ enterpriseId }) => enterpriseId);
    const enterprises = await this.enterprises.byIds(ids);
    const people = await this.accounts.namesOf(rows.flatMap(({ decidedBy }) => decidedBy ?? []));
    const judgments = await this.judgments(rows);
    const open = await this.db.repo(TagSuggestion).findBy({ enterpriseId: In(ids), state: 'OPEN' });
    return rows.flatMap((row) => {
      const [enterprise, opened] = [enterprises.get(row.enterpriseId), judgments.get(row.judgmentId)];
      if (!enterprise || !opened) return [];
      const { liveKey: _, factsDigest: __, decidedBy, ...shown } = row;
      return [
        {
          ...shown,
          ...reasonOf(opened),
          enterpriseName: enterprise.name,
          unitId: enterprise.unitId,
          unitName: this.units.find(enterprise.unitId)?.name ?? enterprise.unitId,
          kindZh: titleZh(row.kind),
          competing: open
            .filter(({ id, enterpriseId }) => enterpriseId === row.enterpriseId && id !== row.id)
            .map(({ id, kind }) => ({ id, kind, kindZh: titleZh(kind) })),
          stateZh: STATE_ZH[row.state],
          decidedByName: decidedBy === null ? null : (people.get(decidedBy) ?? ''),
        },
      ];
    });
  }

  private async judgments(rows: readonly TagSuggestion[]): Promise<ReadonlyMap<string, Opened>> {
    const ids = rows.map(({ judgmentId }) => judgmentId);
    const opened = await this.book.open(await this.db.repo(StoredJudgment).findBy({ id: In(ids) }));
    return new Map(opened.map((one) => [one.row.id, one]));
  }
}

function reasonOf({ rules, facts, judgment }: Opened) {
  const { verdict } = judgment;
  const { gaps } = summarised(rules, facts, judgment);
  return {
    ruleSetKey: rules.key,
    ruleSetTitle: rules.title,
    verdict,
    verdictZh: VERDICT_ZH[verdict],
    wordsZh: `按《${rules.title}》，${REASON_ZH[verdict]}。`,
    gapsZh: gaps.map(({ wordsZh }) => wordsZh),
  };
}
