import { newId } from '../../src/common/ids.js';
import { Task } from '../../src/core/flow/index.js';
import { Notice } from '../../src/modules/notice/notice.entity.js';
import { Membership } from '../../src/modules/pool/membership/membership.entity.js';
import { Findings, FindingSubjects, type NewFinding } from '../../src/modules/review/index.js';
import type { TestApp } from './app.js';
import { type Caller } from './app.js';

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

  async place(enterpriseId: string, unitId: string, more: Partial<Membership> = {}): Promise<string> {
    const usual = { tier: 'CITY' as const, track: 'LEADING', unitId: cityOf(unitId) };
    const row = { ...usual, startsOn: '2024-06-01', endsOn: '2027-05-31', ...more };
    const id = newId();
    await this.app.change(() =>
      this.app.db.repo(Membership).insert({
        id,
        enterpriseId,
        state: 'ACTIVE',
        liveKey: `${enterpriseId}:${row.tier}:${row.track}`,
        stateSince: row.startsOn,
        createdAt: new Date(`${row.startsOn}T01:00:00Z`),
        version: 1,
        ...row,
      }),
    );
    return id;
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
