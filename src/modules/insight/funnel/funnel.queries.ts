import { Injectable } from '@nestjs/common';
import { type Actor, inReach, Reach } from '../../../core/auth/index.js';
import { Db } from '../../../core/database/index.js';
import { CASE_STATES } from '../../application/index.js';
import { STANDING } from '../case-sql.js';
import { type FunnelGroup, rankOf } from './funnel-steps.js';

const RANK = CASE_STATES.map((state) => `WHEN '${state}' THEN ${Math.max(rankOf(state), 0)}`).join(' ');

/** $1 round. The farthest step is the one the history knows of. */
const FUNNEL = `
  SELECT c.reached, c.standing, CAST(COUNT(*) AS integer) AS cases
  FROM (SELECT ${STANDING} AS standing,
               COALESCE((SELECT MAX(CASE x.to_state ${RANK} END)
                           FROM application_transition x WHERE x.application_id = a.id), 0) AS reached
        FROM application a WHERE a.round_id = $1 AND ${inReach('a.unit_id', 2)}) c
  GROUP BY c.reached, c.standing`;

/** Counts the cases of a round in reach by how far they came and where they stand. */
@Injectable()
export class FunnelQueries {
  constructor(
    private readonly db: Db,
    private readonly reach: Reach,
  ) {}

  groups(actor: Actor, roundId: string): Promise<FunnelGroup[]> {
    return this.db.query('insight_funnel', FUNNEL, [roundId, ...this.reach.bounds(actor)]);
  }
}
