import { Injectable } from '@nestjs/common';
import { Clock } from '../../../common/clock.js';
import { type Actor, isOfficial, Reach } from '../../../core/auth/index.js';
import { Db, findRow, pageOf } from '../../../core/database/index.js';
import type { Page } from '../../../core/http/index.js';
import { type Enterprise, EnterpriseService } from '../../enterprise/index.js';
import { UnitService } from '../../unit/index.js';
import { changeZh, MAJOR_CHANGE_STATE_ZH, SOURCE_ZH } from './major-change-words.js';
import type { MajorChangeQuery, MajorChangeView, ReportingLimitView } from './major-change.dto.js';
import { MajorChange } from './major-change.entity.js';
import { reportingLimit } from './reporting-limit.js';

const OVERDUE = "(c.state = 'KNOWN' AND c.dueOn < :today)";

/** Reads major changes: whoever reaches the unit that confirms them, and the enterprise its own. */
@Injectable()
export class MajorChangeQueries {
  constructor(
    private readonly db: Db,
    private readonly reach: Reach,
    private readonly clock: Clock,
    private readonly units: UnitService,
    private readonly enterprises: EnterpriseService,
  ) {}

  /** By the last day to report, the nearest first. */
  async list(actor: Actor, filter: MajorChangeQuery): Promise<Page<MajorChangeView>> {
    const query = this.db.repo(MajorChange).createQueryBuilder('c');
    this.reach.restrict(query, actor, 'c.unitId', 'c.enterpriseId');
    const { state, kind, enterpriseId, overdue } = filter;
    for (const [property, value] of Object.entries({ state, kind, enterpriseId }))
      if (value !== undefined) query.andWhere(`c.${property} = :${property}`, { [property]: value });
    if (overdue !== undefined)
      query.andWhere(overdue ? OVERDUE : `NOT ${OVERDUE}`, { today: this.clock.today() });
    const page = await pageOf(query, filter, [
      { column: 'c.dueOn', direction: 'ASC', type: 'date', value: (row) => row.dueOn },
      { column: 'c.id', direction: 'ASC', value: (row) => row.id },
    ]);
    const holders = await this.enterprises.byIds(page.items.map((row) => row.enterpriseId));
    return { ...page, items: page.items.map((row) => this.shown(actor, row, holders.get(row.enterpriseId))) };
  }

  /** @throws NOT_FOUND */
  async demand(actor: Actor, id: string): Promise<MajorChange> {
    return this.reach.demand(actor, await findRow(this.db, MajorChange, { id }));
  }

  async get(actor: Actor, id: string): Promise<MajorChangeView> {
    return this.view(actor, await this.demand(actor, id));
  }

  async view(actor: Actor, row: MajorChange): Promise<MajorChangeView> {
    return this.shown(actor, row, await this.enterprises.get(row.enterpriseId));
  }

  limit(eventOn: string): ReportingLimitView {
    const { date: dueOn, provisional } = reportingLimit(eventOn);
    return { dueOn, provisional, passed: dueOn < this.clock.today() };
  }

  private shown(actor: Actor, row: MajorChange, holder: Enterprise | undefined): MajorChangeView {
    const internal = isOfficial(actor) && this.reach.covers(actor, { unitId: row.unitId });
    return {
      ...{ id: row.id, enterpriseId: row.enterpriseId, unitId: row.unitId },
      ...{ enterpriseName: holder?.name ?? '', uscc: holder?.uscc ?? '' },
      unitName: this.units.find(row.unitId)?.name ?? row.unitId,
      ...{ kind: row.kind, kindZh: changeZh(row.kind), source: row.source, sourceZh: SOURCE_ZH[row.source] },
      ...{ eventOn: row.eventOn, dueOn: row.dueOn, dueProvisional: row.dueProvisional },
      overdue: row.state === 'KNOWN' && row.dueOn < this.clock.today(),
      ...{ state: row.state, stateZh: MAJOR_CHANGE_STATE_ZH[row.state], description: row.description },
      ...{ newName: row.newName, successorUscc: row.successorUscc, successorName: row.successorName },
      ...{ knownAt: row.knownAt, reportedAt: row.reportedAt, late: row.late },
      ...verdictShown(row, internal),
      ...{ decidedAt: row.decidedAt, proposed: row.proposedAt !== null, version: row.version },
    };
  }
}

function verdictShown({ verdict }: MajorChange, internal: boolean) {
  if (!verdict) return { opinion: null, reasonTold: null, documents: [], documentNo: null };
  const { opinion, reasonTold, documents, documentNo = null } = verdict;
  return { opinion: internal ? opinion : null, reasonTold, documents: [...documents], documentNo };
}
