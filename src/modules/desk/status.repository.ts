import { Injectable } from '@nestjs/common';
import type { Actor } from '../../core/auth/index.js';
import { Db, INSTANT } from '../../core/database/index.js';

/** The parts of the status page that the statement answers with, each row naming its own. */
export type StatusSection = 'CASE' | 'HANDED' | 'PLACE' | 'TITLE' | 'CANDIDATE' | 'TASK' | 'UNREAD';

const TYPES = {
  id: 'varchar(36)',
  code: 'varchar(40)',
  tier: 'varchar(40)',
  track: 'varchar(40)',
  ref: 'varchar(80)',
  title: 'varchar(200)',
  reason: 'varchar(2000)',
  day: 'varchar(10)',
  other_day: 'varchar(10)',
  third_day: 'varchar(10)',
  flag: 'boolean',
  at: INSTANT,
  stop_at: INSTANT,
  asked_at: INSTANT,
  origin: 'varchar(40)',
  return_to: 'varchar(40)',
  resume_state: 'varchar(40)',
  fields: 'text',
  county_unit_id: 'varchar(36)',
  city_unit_id: 'varchar(36)',
  province_unit_id: 'varchar(36)',
  owner_unit_id: 'varchar(36)',
  started_unit_id: 'varchar(36)',
  amount: 'integer',
} as const;

type Column = keyof typeof TYPES;

/** One row of any section; what a column holds in it is said by the section in `STATUS`. */
export type StatusRow = {
  readonly [column in Column]: column extends 'flag' | 'at' | 'stop_at' | 'asked_at'
    ? unknown
    : column extends 'amount'
      ? number | null
      : string | null;
} & { readonly section: StatusSection };

function section(name: StatusSection, columns: Partial<Record<Column, string>>, from: string): string {
  const all = Object.entries(TYPES).map(
    ([column, type]) => `${columns[column as Column] ?? `CAST(NULL AS ${type})`} AS ${column}`,
  );
  return `SELECT '${name}' AS section, ${all.join(', ')} FROM ${from}`;
}

const day = (column: string) => `CAST(${column} AS varchar(10))`;

/** $1 the enterprise, $2 the person. What is internal to officials is not even read. */
const STATUS = [
  section(
    'CASE',
    {
      id: 'a.id',
      code: 'a.state',
      tier: 'a.tier',
      track: 'a.track',
      ref: 'a.number',
      title: 'r.title',
      // What a return asks of an authority is not the enterprise's to read.
      reason: `CASE WHEN a.state = 'RETURNED' AND a.return_to <> 'ENTERPRISE' THEN NULL
        WHEN a.state = 'RETURNED' THEN (
        SELECT x.reason_told FROM application_transition x
         WHERE x.application_id = a.id AND x.action = 'return' ORDER BY x.seq DESC LIMIT 1)
        ELSE a.end_reason END`,
      day: day('a.due_on'),
      other_day: day('a.entry_from_on'),
      flag: `CASE
        WHEN a.state = 'RETURNED' THEN a.return_due_provisional
        WHEN a.state IN ('PUBLICITY', 'CITY_PUBLICITY') THEN a.entry_provisional
        ELSE a.due_provisional END`,
      at: 'a.state_since',
      stop_at: `CASE
        WHEN a.state = 'RETURNED' THEN a.return_due_at
        WHEN a.state IN ('DRAFT', 'AWAITING_CONFIRMATION') THEN COALESCE(c.enterprise_closes_at, r.enterprise_closes_at)
        WHEN a.state IN ('CITY_TO_PUBLISH', 'CITY_APPROVED') THEN r.city_closes_at END`,
      asked_at: 'a.withdrawal_asked_at',
      origin: 'a.origin',
      return_to: 'a.return_to',
      resume_state: 'a.resume_state',
      fields: "CASE WHEN a.return_to = 'ENTERPRISE' THEN a.return_fields END",
      county_unit_id: 'a.county_unit_id',
      city_unit_id: 'a.city_unit_id',
      province_unit_id: 'a.province_unit_id',
      owner_unit_id: 'r.owner_unit_id',
      started_unit_id: 'a.started_unit_id',
      // Which publicities the round has: 1 of the city, 2 of its owner.
      amount:
        'CASE WHEN r.city_publicity THEN 1 ELSE 0 END + CASE WHEN r.publicity_length > 0 THEN 2 ELSE 0 END',
    },
    // A 代建申报 is the officer's own affair until the enterprise has been asked to confirm it.
    `application a
     JOIN round r ON r.id = a.round_id
     LEFT JOIN round_unit c ON c.round_id = a.round_id AND c.unit_id = a.city_unit_id
     WHERE a.enterprise_id = $1
       AND (a.origin = 'ENTERPRISE' OR a.first_submitted_at IS NOT NULL OR EXISTS (
            SELECT 1 FROM application_transition x
             WHERE x.application_id = a.id AND x.to_state = 'AWAITING_CONFIRMATION'))`,
  ),
  // When each side (a unit in `ref`, null for the enterprise) last moved a case that runs.
  section(
    'HANDED',
    { id: 'x.application_id', ref: 'x.unit_id', at: 'MAX(x.at)' },
    `application a JOIN application_transition x ON x.application_id = a.id
     WHERE a.enterprise_id = $1 AND a.ended_at IS NULL AND x.from_state <> x.to_state AND x.role <> 'SYSTEM'
     GROUP BY x.application_id, x.unit_id`,
  ),
  section(
    'PLACE',
    {
      id: 'm.id',
      code: 'm.state',
      tier: 'm.tier',
      track: 'm.track',
      reason: 'm.state_reason',
      day: day('m.starts_on'),
      other_day: day('m.ends_on'),
      third_day: day('m.state_since'),
    },
    'membership m WHERE m.enterprise_id = $1',
  ),
  section(
    'TITLE',
    {
      id: 't.id',
      code: 't.kind',
      ref: 't.batch',
      title: 't.issuer',
      day: day('t.from_on'),
      other_day: day('t.to_on'),
      third_day: day('t.revoked_on'),
    },
    'title t WHERE t.enterprise_id = $1',
  ),
  section(
    'CANDIDATE',
    { id: 'k.id', code: 'k.kind', day: day('k.review_on') },
    'candidate k WHERE k.enterprise_id = $1 AND k.ended_at IS NULL',
  ),
  section(
    'TASK',
    {
      id: 'w.id',
      code: 'w.kind',
      track: 'w.subject_kind',
      ref: 'w.subject_id',
      title: 'w.title',
      day: day('w.due_on'),
      flag: 'w.due_provisional',
      at: 'w.opened_at',
    },
    'task w WHERE w.enterprise_id = $1 AND w.unit_id IS NULL AND w.done_at IS NULL',
  ),
  section(
    'UNREAD',
    { amount: 'CAST(COUNT(*) AS integer)' },
    'notice n WHERE n.account_id = $2 AND n.read_at IS NULL',
  ),
].join('\nUNION ALL\n');

/** The hottest read of the product: everything an enterprise may know of itself, by one prepared statement. */
@Injectable()
export class StatusRepository {
  constructor(private readonly db: Db) {}

  rows(enterpriseId: string, { accountId }: Pick<Actor, 'accountId'>): Promise<StatusRow[]> {
    return this.db.query<StatusRow>('desk_status', STATUS, [enterpriseId, accountId]);
  }
}
