import { Injectable } from '@nestjs/common';
import { Db, insertNew, isAmong, readInstant } from '../../core/database/index.js';
import { NEXT_REMINDER } from '../../core/flow/index.js';
import { Duty } from './duty.entity.js';

/** A membership in one of these states obliges its enterprise. */
const MEMBER = "m.state IN ('ACTIVE', 'WATCH', 'SUSPENDED')";

/** Kept in the pool past its last day by a suspension ($1: today). */
const TERM_HELD = "m.state = 'SUSPENDED' AND m.ends_on < $1";

/** Its holder may not have this membership re-examined any more. */
const isBarred = (membershipId: string) =>
  `EXISTS (SELECT 1 FROM reexamination_bar b
            WHERE b.subject_kind = 'MEMBERSHIP' AND b.subject_id = ${membershipId})`;

/** Why a duty has to stand: the enterprise, since when the pool knows of its membership, and for a 复核 which one. */
export interface DutyReason {
  enterpriseId: string;
  membershipId: string | null;
  dueOn: string;
  knownAt: Date;
}

interface ReasonRow {
  enterprise_id: string;
  membership_id: string | null;
  due_on: string;
  known_at: unknown;
}

/** The statements on duties that work on many rows at once. */
@Injectable()
export class DutyRepository {
  constructor(private readonly db: Db) {}

  /** The enterprises that owe the update of `year` and have no such duty yet. */
  async yearlyReasons(year: number, dueOn: string, enteredBy: string): Promise<DutyReason[]> {
    const rows = await this.db.query<ReasonRow>(
      'duty_yearly_reasons',
      `SELECT m.enterprise_id, NULL AS membership_id, CAST($2 AS varchar(10)) AS due_on, MIN(m.created_at) AS known_at
         FROM membership m
        WHERE ${MEMBER} AND m.starts_on <= $3
          AND NOT EXISTS (SELECT 1 FROM duty d WHERE d.duty_key = 'YEARLY_UPDATE:' || m.enterprise_id || $1)
        GROUP BY m.enterprise_id
        ORDER BY m.enterprise_id`,
      [`:${year}`, dueOn, enteredBy],
    );
    return rows.map(toReason);
  }

  /** The memberships whose term ends by `lastTerm` and that have no 复核 of that term yet, but for those barred from it. */
  async reexaminationReasons(lastTerm: string): Promise<DutyReason[]> {
    const rows = await this.db.query<ReasonRow>(
      'duty_reexamination_reasons',
      `SELECT m.enterprise_id, m.id AS membership_id, CAST(m.ends_on AS varchar(10)) AS due_on, m.created_at AS known_at
         FROM membership m
        WHERE ${MEMBER} AND m.ends_on <= $1 AND NOT ${isBarred('m.id')}
          AND NOT EXISTS (SELECT 1 FROM duty d
                           WHERE d.duty_key = 'REEXAMINATION:' || m.id || ':' || CAST(m.ends_on AS varchar(10)))
        ORDER BY m.id`,
      [lastTerm],
    );
    return rows.map(toReason);
  }

  /** Inserts duties; one whose key already stands is left out. @returns the ids inserted. */
  insertNew(duties: readonly Duty[]): Promise<Set<string>> {
    return insertNew(this.db, Duty, duties);
  }

  /**
   * The open duties whose reason is gone: no membership in the pool any more, a 复核 it is barred from, or one too late
   * for a place that only its suspension still holds.
   *
   * @param enterpriseId of this enterprise only.
   */
  async unowedIds(today: string, enterpriseId?: string): Promise<string[]> {
    const within = enterpriseId === undefined ? '' : 'AND d.enterprise_id = $2';
    const rows = await this.db.query<{ id: string }>(
      enterpriseId === undefined ? 'duty_unowed' : 'duty_unowed_of',
      `SELECT d.id FROM duty d
        WHERE d.state = 'OPEN' AND d.kind = 'YEARLY_UPDATE' ${within}
          AND NOT EXISTS (SELECT 1 FROM membership m WHERE m.enterprise_id = d.enterprise_id AND ${MEMBER})
       UNION ALL
       SELECT d.id FROM duty d
        WHERE d.state = 'OPEN' AND d.kind = 'REEXAMINATION' ${within}
          AND (${isBarred('d.membership_id')}
            OR NOT EXISTS (SELECT 1 FROM membership m
                            WHERE m.id = d.membership_id AND ${MEMBER} AND NOT (${TERM_HELD})))`,
      enterpriseId === undefined ? [today] : [today, enterpriseId],
    );
    return rows.map(({ id }) => id).sort();
  }

  /** The enterprise that holds a membership. */
  async holderOf(membershipId: string): Promise<string | undefined> {
    const [row] = await this.db.query<{ enterprise_id: string }>(
      'duty_membership_holder',
      'SELECT enterprise_id FROM membership WHERE id = $1',
      [membershipId],
    );
    return row?.enterprise_id;
  }

  async cancel(ids: readonly string[]): Promise<void> {
    await this.db.execute(
      'duty_cancel',
      `UPDATE duty SET state = 'CANCELLED', version = version + 1
        WHERE state = 'OPEN' AND ${isAmong(this.db, 'id', '$1')}`,
      [ids],
    );
  }

  /** The next day each of the duties is reminded of; one without has no entry. */
  async nextRungs(ids: readonly string[]): Promise<Map<string, string>> {
    const rows = await this.db.query<{ id: string; next_rung_on: string }>(
      'duty_next_rungs',
      `SELECT subject_id AS id, ${NEXT_REMINDER} AS next_rung_on FROM task
        WHERE subject_kind = 'DUTY' AND ${isAmong(this.db, 'subject_id', '$1')} AND done_at IS NULL
          AND next_rung_on IS NOT NULL AND unit_id IS NULL`,
      [ids],
    );
    return new Map(rows.map((row) => [row.id, row.next_rung_on]));
  }

  /** The metrics an enterprise has given for a year, by basis. */
  async figuresOf(enterpriseId: string, year: number): Promise<{ basis: string; metric: string }[]> {
    return this.db.query(
      'duty_figures',
      'SELECT basis, metric FROM figure WHERE enterprise_id = $1 AND year = $2',
      [enterpriseId, year],
    );
  }
}

function toReason(row: ReasonRow): DutyReason {
  return {
    enterpriseId: row.enterprise_id,
    membershipId: row.membership_id,
    dueOn: row.due_on,
    knownAt: readInstant(row.known_at),
  };
}
