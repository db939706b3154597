import { Injectable } from '@nestjs/common';
import { inReach } from '../../../core/auth/index.js';
import { Db, isAmong, pageOf } from '../../../core/database/index.js';
import { NEXT_REMINDER } from '../../../core/flow/index.js';
import type { Page } from '../../../core/http/index.js';
import type { CampaignOpenQuery } from './campaign.dto.js';
import { Duty } from '../duty.entity.js';

/** The numbers of one unit. */
export const COUNTS = [
  'owed',
  'filed',
  'filedLate',
  'open',
  'overdue',
  'missed',
  'unreachable',
  'returned',
  'verified',
  'checked',
  'graded',
  'published',
] as const;
export type CampaignCounts = Record<(typeof COUNTS)[number], number>;

export type CountedUnit = CampaignCounts & { readonly unitId: string };

/** Somebody of the enterprise `e` may sign in. */
const REACHABLE = `EXISTS (SELECT 1 FROM organisation o JOIN account p ON p.organisation_id = o.id
                    WHERE o.enterprise_id = e.id AND p.state = 'ACTIVE')`;

const BEYOND = {
  verified: ['VERIFIED', 'CHECKED', 'GRADED', 'PUBLISHED'],
  checked: ['CHECKED', 'GRADED', 'PUBLISHED'],
  graded: ['GRADED', 'PUBLISHED'],
  published: ['PUBLISHED'],
} as const;

/** What each number counts; a returned one stands where it goes back to. $2: today. */
const CONDITIONS: Readonly<Record<(typeof COUNTS)[number], string>> = {
  owed: 'true',
  filed: "d.state IN ('FILED', 'FILED_LATE')",
  filedLate: "d.state = 'FILED_LATE'",
  open: "d.state = 'OPEN'",
  overdue: "d.state = 'OPEN' AND d.due_on < $2",
  missed: "d.state = 'MISSED'",
  unreachable: `d.state = 'OPEN' AND NOT ${REACHABLE}`,
  returned: "a.state = 'RETURNED'",
  verified: standing(BEYOND.verified),
  checked: standing(BEYOND.checked),
  graded: standing(BEYOND.graded),
  published: standing(BEYOND.published),
};

function standing(states: readonly string[]): string {
  return `COALESCE(a.resume_state, a.state) IN (${states.map((state) => `'${state}'`).join(', ')})`;
}

const NUMBERS = COUNTS.map(
  (name) => `CAST(COUNT(CASE WHEN ${CONDITIONS[name]} THEN 1 END) AS integer) AS "${name}"`,
).join(', ');

/** The statements on a year's updates, by where their enterprises are. */
@Injectable()
export class CampaignQueries {
  constructor(private readonly db: Db) {}

  /** By the units enterprises are in. @param bounds the path to look into, as `Reach.bounds` */
  counts(year: number, today: string, bounds: readonly [string, string]): Promise<CountedUnit[]> {
    return this.db.query(
      'campaign_counts',
      `SELECT e.unit_id AS "unitId", ${NUMBERS}
         FROM duty d JOIN enterprise e ON e.id = d.enterprise_id LEFT JOIN assessment a ON a.duty_id = d.id
        WHERE d.kind = 'YEARLY_UPDATE' AND d.year = $1 AND d.state <> 'CANCELLED' AND ${inReach('e.unit_id', 3)}
        GROUP BY e.unit_id`,
      [year, today, ...bounds],
    );
  }

  /** Those not filed, taken still or not, in the order of their due dates. */
  open(
    query: CampaignOpenQuery,
    today: string,
    [path, below]: readonly [string, string],
  ): Promise<Page<Duty>> {
    const { year, overdue, reachable } = query;
    const rows = this.db
      .repo(Duty)
      .createQueryBuilder('d')
      .innerJoin('enterprise', 'e', 'e.id = d.enterpriseId')
      .where("d.kind = 'YEARLY_UPDATE' AND d.state IN ('OPEN', 'MISSED') AND d.year = :year", { year })
      .andWhere('e.unit_id IN (SELECT u.id FROM unit u WHERE u.path = :path OR u.path LIKE :below)', {
        path,
        below,
      });
    if (overdue !== undefined) rows.andWhere(overdue ? 'd.dueOn < :today' : 'd.dueOn >= :today', { today });
    if (reachable !== undefined) rows.andWhere(reachable ? REACHABLE : `NOT ${REACHABLE}`);
    return pageOf(rows, query, [
      { column: 'd.dueOn', direction: 'ASC', type: 'date', value: (row) => row.dueOn },
      { column: 'd.id', direction: 'ASC', value: (row) => row.id },
    ]);
  }

  /** What the list shows of enterprises, with whether somebody can be reached, by their ids. */
  async holders(ids: readonly string[]): Promise<Map<string, HolderRow>> {
    const rows = await this.db.query<HolderRow>(
      'campaign_holders',
      `SELECT e.id, e.name, e.unit_id AS "unitId", CASE WHEN ${REACHABLE} THEN 1 ELSE 0 END AS reachable
         FROM enterprise e WHERE ${isAmong(this.db, 'e.id', '$1')}`,
      [ids],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** The open to-dos of duties, with the days of their next rungs and of the last 催办, by duty. */
  async tasks(dutyIds: readonly string[]): Promise<Map<string, OpenTask>> {
    const rows = await this.db.query<OpenTask & { dutyId: string }>(
      'campaign_tasks',
      `SELECT id, subject_id AS "dutyId", ${NEXT_REMINDER} AS "nextRungOn",
              CAST((SELECT MAX(u.urged_on) FROM urging u WHERE u.task_id = task.id) AS varchar(10)) AS "urgedOn"
         FROM task
        WHERE subject_kind = 'DUTY' AND kind = 'YEARLY_UPDATE' AND done_at IS NULL
          AND ${isAmong(this.db, 'subject_id', '$1')}`,
      [dutyIds],
    );
    return new Map(rows.map((row) => [row.dutyId, row]));
  }
}

/** The to-do of a duty. */
export interface OpenTask {
  readonly id: string;
  readonly nextRungOn: string | null;
  readonly urgedOn: string | null;
}

interface HolderRow {
  readonly id: string;
  readonly name: string;
  readonly unitId: string;
  readonly reachable: number;
}
