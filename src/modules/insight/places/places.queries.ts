import { Injectable } from '@nestjs/common';
import { type Actor, inReach, Reach, type Tier } from '../../../core/auth/index.js';
import { Db } from '../../../core/database/index.js';
import { CASE_STATES, FINAL_STATES } from '../../application/index.js';
import { LIVE_STATES } from '../../pool/index.js';
import { STANDING, words } from '../case-sql.js';
import { SENT_UP } from '../funnel/funnel-steps.js';

/** Which pool; an empty track means every one. */
export interface PoolAsked {
  readonly tier: Tier;
  readonly track: string;
}

export interface MembersRow {
  readonly unit_id: string;
  readonly members: number;
}

export interface CasesRow {
  readonly unit_id: string;
  readonly in_review: number;
  readonly recommended: number;
  readonly overdue: number;
}

const IN_REVIEW = CASE_STATES.filter(
  (state) => !['DRAFT', 'AWAITING_CONFIRMATION', ...FINAL_STATES].includes(state),
);

/** $1 tier, $2 track. */
const MEMBERS = `
  SELECT e.unit_id, CAST(COUNT(*) AS integer) AS members
  FROM membership m JOIN enterprise e ON e.id = m.enterprise_id
  WHERE m.tier = $1 AND ($2 = '' OR m.track = $2) AND m.state IN (${words(LIVE_STATES)})
    AND ${inReach('e.unit_id', 3)}
  GROUP BY e.unit_id`;

/** $1 tier, $2 track, $5 today. A case has at most one open to-do of its own. */
const CASES = `
  SELECT a.unit_id, CAST(COUNT(*) AS integer) AS in_review,
         CAST(COUNT(CASE WHEN a.tier = 'PROVINCE' AND ${STANDING} IN (${words(SENT_UP)}) THEN 1 END) AS integer)
           AS recommended,
         CAST(COUNT(CASE WHEN w.due_on < $5 THEN 1 END) AS integer) AS overdue
  FROM application a
  LEFT JOIN task w ON w.subject_kind = 'APPLICATION' AND w.subject_id = a.id AND w.done_at IS NULL AND w.kind = 'CASE'
  WHERE a.tier = $1 AND ($2 = '' OR a.track = $2) AND a.state IN (${words(IN_REVIEW)})
    AND ${inReach('a.unit_id', 3)}
  GROUP BY a.unit_id`;

/** Counts places in the pool and running cases in reach, by the unit they stand in. */
@Injectable()
export class PlacesQueries {
  constructor(
    private readonly db: Db,
    private readonly reach: Reach,
  ) {}

  members(actor: Actor, { tier, track }: PoolAsked): Promise<MembersRow[]> {
    return this.db.query('insight_members', MEMBERS, [tier, track, ...this.reach.bounds(actor)]);
  }

  cases(actor: Actor, { tier, track }: PoolAsked, today: string): Promise<CasesRow[]> {
    return this.db.query('insight_cases', CASES, [tier, track, ...this.reach.bounds(actor), today]);
  }
}
