import { newId } from '../../src/common/ids.js';
import { Task } from '../../src/core/flow/index.js';
import { Assessment } from '../../src/modules/review/assessment/assessment.entity.js';
import { Duty } from '../../src/modules/review/duty.entity.js';
import { Notice } from '../../src/modules/notice/message/notice.entity.js';
import type { Membership } from '../../src/modules/pool/membership/membership.entity.js';
import { Findings, FindingSubjects, type NewFinding } from '../../src/modules/review/index.js';
import type { TestApp } from './app.js';
import { placeInPool } from './member-place.js';
import { type Caller } from './app.js';

const PERSONS = ['employees', 'rdStaff'];
const FIGURES: Readonly<Record<string, number>> = {
  revenue: 20_000,
  mainBusinessRevenue: 18_000,
  mainProductRevenue: 15_000,
  netProfit: 1_500,
  totalAssets: 30_000,
  totalLiabilities: 12_000,
  rdExpense: 1_200,
  taxPaid: 900,
  employees: 300,
  rdStaff: 60,
};

/** A firm in the pool with one person who is signed in. */
export interface ReviewedFirm {
  readonly id: string;
  readonly name: string;
  readonly filer: Caller;
  readonly membershipId: string;
}

/** Members of the pool, and what is found about them. */
export class ReviewDesk {
  constructor(readonly app: TestApp) {}

  /** A firm of a unit with a place in the pool of its city, in the pool since June 2024 unless `more` says otherwise. */
  async member(unitId = '440305', more: Partial<Membership> = {}): Promise<ReviewedFirm> {
    const { id, name } = await this.app.enterprise(unitId);
    const filer = await this.app.filer(unitId, 'ENTERPRISE_ADMIN', id);
    return { id, name, filer, membershipId: await this.place(id, unitId, more) };
  }

  place(enterpriseId: string, unitId: string, more: Partial<Membership> = {}): Promise<string> {
    return placeInPool(this.app, enterpriseId, { unitId: cityOf(unitId), ...more });
  }

  /** Complete figures of the year and of the year before, in 万元; `more` changes some of the year. */
  async figures(firm: ReviewedFirm, year = 2025, more: Readonly<Record<string, number>> = {}): Promise<void> {
    for (const [of, values] of [
      [year - 1, FIGURES],
      [year, { ...FIGURES, ...more }],
    ] as const) {
      const answer = await firm.filer.put(`/api/enterprises/${firm.id}/figures`, {
        year: of,
        basis: 'SOLO',
        source: `${of}年度审计报告`,
        values: Object.entries(values).map(([metric, value]) => ({
          metric,
          value: PERSONS.includes(metric) ? value : value * 1_000_000,
        })),
      });
      if (answer.status !== 200) throw new Error(answer.text);
    }
  }

  /** Files the yearly update of a year. @returns the id of the assessment. */
  async file(firm: ReviewedFirm, year = 2025, more: object = {}): Promise<string> {
    const where = { enterpriseId: firm.id, kind: 'YEARLY_UPDATE' as const, year };
    const duty = await this.app.db.repo(Duty).findOneByOrFail(where);
    const answer = await firm.filer.post(`/api/duties/${duty.id}/file`, { version: duty.version, ...more });
    if (answer.status !== 200) throw new Error(answer.text);
    return (await this.app.db.repo(Assessment).findOneByOrFail({ dutyId: duty.id })).id;
  }

  /** Lays something found about a membership or a title before its head. */
  async find(subjectId: string, more: Partial<NewFinding> = {}): Promise<string | null> {
    const { nest } = this.app;
    return this.app.change(async () => {
      const subject = (await nest.get(FindingSubjects, { strict: false }).byIds([subjectId])).get(subjectId);
      if (!subject) throw new Error('no such subject');
      return nest.get(Findings, { strict: false }).propose({
        subject,
        kind: 'UPDATE_MISSED',
        consequence: 'WATCH',
        clause: '培育库管理规则第十条',
        reason: '2025年度信息更新逾期未报送',
        cause: { kind: 'DUTY', id: newId() },
        year: 2025,
        ...more,
      });
    });
  }

  async openTasks(subjectId: string, kind: string): Promise<Task[]> {
    const rows = await this.app.db.repo(Task).find({ where: { subjectId, kind } });
    return rows.filter(({ doneAt }) => doneAt === null);
  }

  async noticesOf({ accountId }: Caller, subjectId: string): Promise<string[]> {
    const rows = await this.app.db
      .repo(Notice)
      .find({ where: { accountId, subjectId }, order: { id: 'ASC' } });
    return rows.map(({ kind }) => kind);
  }
}

function cityOf(unitId: string): string {
  return unitId.length === 6 ? unitId.slice(0, 4) : unitId;
}
