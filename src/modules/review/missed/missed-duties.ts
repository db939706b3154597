import { Injectable } from '@nestjs/common';
import { Db, isAmong, locked } from '../../../core/database/index.js';

/** Not filed, whether it is still taken or not. */
const UNFILED = "state IN ('OPEN', 'MISSED')";

/** A yearly update that is past its due date and not filed. */
export interface MissedDuty {
  readonly id: string;
  readonly enterpriseId: string;
  readonly year: number;
  readonly dueOn: string;
  readonly nextRungOn: string | null;
}

interface DutyRow {
  id: string;
  enterprise_id: string;
  year: number;
  due_on: string;
  next_rung_on: string | null;
}

/** The statements on yearly updates that were missed. */
@Injectable()
export class MissedDuties {
  constructor(private readonly db: Db) {}

  /** The ids of yearly updates not filed, due after `from` and by `until`, in a fixed order. */
  async unfiledDue(from: string, until: string): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      'missed_unfiled_due',
      `SELECT id FROM duty
        WHERE kind = 'YEARLY_UPDATE' AND ${UNFILED} AND due_on > $1 AND due_on <= $2 ORDER BY id`,
      [from, until],
    );
    return rows.map(({ id }) => id);
  }

  /** Of these the ones still not filed, held so that none is filed until the unit of work ends. */
  async hold(ids: readonly string[]): Promise<MissedDuty[]> {
    const rows = await this.db.query<DutyRow>(
      'missed_hold',
      `SELECT id, enterprise_id, year, CAST(due_on AS varchar(10)) AS due_on,
              (SELECT CAST(MIN(t.next_rung_on) AS varchar(10)) FROM task t
                WHERE t.subject_kind = 'DUTY' AND t.subject_id = duty.id AND t.kind = 'YEARLY_UPDATE'
                  AND t.done_at IS NULL) AS next_rung_on
         FROM duty WHERE ${isAmong(this.db, 'id', '$1')} AND ${UNFILED} ORDER BY id ${locked(this.db)}`,
      [ids],
    );
    return rows.map((row) => ({
      id: row.id,
      enterpriseId: row.enterprise_id,
      year: row.year,
      dueOn: row.due_on,
      nextRungOn: row.next_rung_on,
    }));
  }

  /** The ids of open yearly updates of a year or an earlier one, but for those with a reminder that has yet to go out. */
  async openUntil(year: number, today: string): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      'missed_open_until',
      `SELECT d.id FROM duty d
        WHERE d.kind = 'YEARLY_UPDATE' AND d.state = 'OPEN' AND d.year <= $1
          AND NOT EXISTS (SELECT 1 FROM task t
                           WHERE t.subject_kind = 'DUTY' AND t.subject_id = d.id AND t.kind = 'YEARLY_UPDATE'
                             AND t.done_at IS NULL AND t.next_rung_on <= $2)
        ORDER BY d.id`,
      [year, today],
    );
    return rows.map(({ id }) => id);
  }

  /** Of these the open ones become missed. @returns their ids. */
  async mark(ids: readonly string[]): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      'missed_mark',
      `UPDATE duty SET state = 'MISSED', version = version + 1
        WHERE state = 'OPEN' AND ${isAmong(this.db, 'id', '$1')} RETURNING id`,
      [ids],
    );
    return rows.map(({ id }) => id);
  }

  /** The enterprises among these that never filed the update of `year`. */
  async neverFiled(enterpriseIds: readonly string[], year: number): Promise<Set<string>> {
    const rows = await this.db.query<{ enterprise_id: string }>(
      'missed_never_filed',
      `SELECT enterprise_id FROM duty
        WHERE kind = 'YEARLY_UPDATE' AND ${UNFILED} AND year = $2 AND ${isAmong(this.db, 'enterprise_id', '$1')}`,
      [enterpriseIds, year],
    );
    return new Set(rows.map((row) => row.enterprise_id));
  }
}
