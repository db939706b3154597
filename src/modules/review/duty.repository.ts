import { Injectable } from '@nestjs/common';
import { Db, insertNew, isAmong, readInstant } from '../../core/database/index.js';
import { Duty, type DutyKind } from './duty.entity.js';

/** A membership in one of these states obliges its enterprise. */
const MEMBER = "m.state IN ('ACTIVE', 'WATCH', 'SUSPENDED')";

/** Kept in the pool past its last day by a suspension ($1: today). */
const TERM_HELD = "m.state = 'SUSPENDED' AND m.ends_on < $1";

/** Why a duty has to stand: the enterprise, since when the pool knows of its membership, and for a 复核 which one. */
export interface DutyReason {
  enterpriseId: string;
  membershipId: string | null;
  dueOn: string;
  knownAt: Date;
}

/** An open duty whose next rung has come. */
export interface DutyDue {
  id: string;
  kind: DutyKind;
  year: number;
  dueOn: string;
  dueVersion: number;
  nextRungOn: string;
  enterpriseId: string;
  enterpriseName: string;
  unitId: string;
}

/** Where open duties of one kind and due date stand on their ladder. */
export interface DutyStanding {
  kind: DutyKind;
  dueOn: string;
  nextRungOn: string;
}

/** One open duty and where it stands on its ladder. */
export interface StandingDuty extends DutyStanding {
  id: string;
  dueVersion: number;
}

interface ReasonRow {
  enterprise_id: string;
  membership_id: string | null;
  due_on: string;
  known_at: unknown;
}

interface StandingRow {
  id: string;
  kind: DutyKind;
  due_on: string;
  due_version: number;
  next_rung_on: string;
}

interface DueRow {
  id: string;
  kind: DutyKind;
  year: number;
  due_on: string;
  due_version: number;
  next_rung_on: string;
  enterprise_id: string;
  name: string;
  unit_id: string;
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

  /** The memberships whose term ends by `lastTerm` and that have no 复核 of that term yet. */
  async reexaminationReasons(lastTerm: string): Promise<DutyReason[]> {
    const rows = await this.db.query<ReasonRow>(
      'duty_reexamination_reasons',
      `SELECT m.enterprise_id, m.id AS membership_id, CAST(m.ends_on AS varchar(10)) AS due_on, m.created_at AS known_at
         FROM membership m
        WHERE ${MEMBER} AND m.ends_on <= $1
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
   * The open duties whose reason is gone: no membership in the pool any more, or a 复核 too late for a place that only
   * its suspension still holds.
   */
  async unowedIds(today: string): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      'duty_unowed',
      `SELECT d.id FROM duty d
        WHERE d.state = 'OPEN' AND d.kind = 'YEARLY_UPDATE'
          AND NOT EXISTS (SELECT 1 FROM membership m WHERE m.enterprise_id = d.enterprise_id AND ${MEMBER})
       UNION ALL
       SELECT d.id FROM duty d
        WHERE d.state = 'OPEN' AND d.kind = 'REEXAMINATION'
          AND NOT EXISTS (SELECT 1 FROM membership m
                           WHERE m.id = d.membership_id AND ${MEMBER} AND NOT (${TERM_HELD}))`,
      [today],
    );
    return rows.map(({ id }) => id).sort();
  }

  async cancel(ids: readonly string[]): Promise<void> {
    await this.db.execute(
      'duty_cancel',
      `UPDATE duty SET state = 'CANCELLED', next_rung_on = NULL, version = version + 1
        WHERE state = 'OPEN' AND ${isAmong(this.db, 'id', '$1')}`,
      [ids],
    );
  }

  /** The open duties with a rung on or before `today`, in a fixed order. */
  async due(today: string): Promise<DutyDue[]> {
    const rows = await this.db.query<DueRow>(
      'duty_due',
      `SELECT d.id, d.kind, d.year, CAST(d.due_on AS varchar(10)) AS due_on, d.due_version,
              CAST(d.next_rung_on AS varchar(10)) AS next_rung_on, d.enterprise_id, e.name, e.unit_id
         FROM duty d JOIN enterprise e ON e.id = d.enterprise_id
        WHERE d.state = 'OPEN' AND d.next_rung_on <= $1
        ORDER BY d.id`,
      [today],
    );
    return rows.map((row) => ({
      id: row.id,
      kind: row.kind,
      year: row.year,
      dueOn: row.due_on,
      dueVersion: row.due_version,
      nextRungOn: row.next_rung_on,
      enterpriseId: row.enterprise_id,
      enterpriseName: row.name,
      unitId: row.unit_id,
    }));
  }

  /** Where the open duties with a rung ahead stand, each place once. */
  async standings(): Promise<DutyStanding[]> {
    const rows = await this.db.query<Omit<StandingRow, 'id' | 'due_version'>>(
      'duty_standings',
      `SELECT DISTINCT kind, CAST(due_on AS varchar(10)) AS due_on, CAST(next_rung_on AS varchar(10)) AS next_rung_on
         FROM duty WHERE state = 'OPEN' AND next_rung_on IS NOT NULL`,
    );
    return rows.map((row) => ({ kind: row.kind, dueOn: row.due_on, nextRungOn: row.next_rung_on }));
  }

  /** The open duties that wait for one of the days, in a fixed order. */
  async waitingFor(days: readonly string[]): Promise<StandingDuty[]> {
    const rows = await this.db.query<StandingRow>(
      'duty_waiting_for',
      `SELECT id, kind, CAST(due_on AS varchar(10)) AS due_on, due_version,
              CAST(next_rung_on AS varchar(10)) AS next_rung_on
         FROM duty
        WHERE state = 'OPEN' AND ${isAmong(this.db, 'CAST(next_rung_on AS varchar(10))', '$1')}
        ORDER BY id`,
      [days],
    );
    return rows.map((row) => ({
      id: row.id,
      kind: row.kind,
      dueOn: row.due_on,
      dueVersion: row.due_version,
      nextRungOn: row.next_rung_on,
    }));
  }

  /**
   * Moves the next rung of duties still open and still at `from`, which keeps filing away until the unit of work ends.
   * Reminding is no change of the duty, so its version stays.
   *
   * @returns the ids that were moved.
   */
  async moveRung(ids: readonly string[], from: string, to: string | null): Promise<Set<string>> {
    const rows = await this.db.query<{ id: string }>(
      'duty_move_rung',
      `UPDATE duty SET next_rung_on = $3
        WHERE ${isAmong(this.db, 'id', '$1')} AND state = 'OPEN' AND next_rung_on = $2 RETURNING id`,
      [ids, from, to],
    );
    return new Set(rows.map(({ id }) => id));
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
