import { Injectable } from '@nestjs/common';
import { Db } from '../../core/database/index.js';
import { Reexaminations } from '../pool/index.js';
import { ReexaminationBars } from './finding/bars/reexamination-bars.js';

/** Tells the pool of a 复核 filed for the term that ends, which keeps the membership in force until it has ended, and of bars. */
@Injectable()
export class FiledReexaminations extends Reexaminations {
  constructor(
    private readonly db: Db,
    private readonly bars: ReexaminationBars,
  ) {
    super();
  }

  override async reexaminationFiled(membershipId: string): Promise<boolean> {
    const rows = await this.db.query(
      'duty_reexamination_filed',
      `SELECT 1 FROM duty d JOIN membership m ON m.id = d.membership_id AND m.ends_on = d.due_on
        WHERE m.id = $1 AND d.kind = 'REEXAMINATION' AND d.state = 'FILED'
          AND NOT EXISTS (SELECT 1 FROM reexamination r WHERE r.duty_id = d.id AND r.ended_at IS NOT NULL)`,
      [membershipId],
    );
    return rows.length > 0;
  }

  override titlesBarred(titleIds: readonly string[]): Promise<ReadonlySet<string>> {
    return this.bars.among(titleIds);
  }
}
