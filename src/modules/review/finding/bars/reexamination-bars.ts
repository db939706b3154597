import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../../common/errors.js';
import { newId } from '../../../../common/ids.js';
import { Db, findAmong, findRow, insertNew } from '../../../../core/database/index.js';
import { FindingErrors } from '../finding.errors.js';
import type { FindingSubject } from '../words/finding-words.js';
import { ReexaminationBar } from './reexamination-bar.entity.js';

/** What has to be ended when a subject is barred, in the unit of work of the decision. */
export type BarWork = (bar: Pick<ReexaminationBar, 'subjectKind' | 'subjectId'>) => Promise<void>;

/** Which memberships and titles may not be re-examined any more (取消复核资格). */
@Injectable()
export class ReexaminationBars {
  private readonly works: BarWork[] = [];

  constructor(private readonly db: Db) {}

  /** Registers work at start-up. */
  onImposed(work: BarWork): void {
    this.works.push(work);
  }

  /** The bar of a subject; null where it may be re-examined. */
  of(subjectKind: FindingSubject, subjectId: string): Promise<ReexaminationBar | null> {
    return findRow(this.db, ReexaminationBar, { subjectKind, subjectId });
  }

  /** The ids among these memberships and titles that are barred. */
  async among(subjectIds: readonly string[]): Promise<Set<string>> {
    const rows = await findAmong(this.db, ReexaminationBar, 'subjectId', subjectIds);
    return new Set(rows.map((row) => row.subjectId));
  }

  /** @throws REEXAMINATION_BARRED */
  async demandNone(subjectKind: FindingSubject, subjectId: string): Promise<void> {
    const bar = await this.of(subjectKind, subjectId);
    if (bar) throw new DomainError(FindingErrors.REEXAMINATION_BARRED, { barredOn: bar.barredOn });
  }

  /** Bars a subject from the day on; one that is barred stays so since when it was. Inside a unit of work. */
  async impose(bar: Omit<ReexaminationBar, 'id'>): Promise<void> {
    await insertNew(this.db, ReexaminationBar, [{ id: newId(), ...bar }]);
    for (const work of this.works) await work(bar);
  }
}
