import { Injectable } from '@nestjs/common';
import { type Actor, inReach, Reach } from '../../../core/auth/index.js';
import { Db, epochSeconds } from '../../../core/database/index.js';
import type { Placed } from '../insight-units.js';
import { words } from '../case-sql.js';
import { DURATION_STEPS } from './duration-steps.js';
import type { StayLength } from './stay-lengths.js';

/** Stays of one length in one step, of the cases of one unit. */
export interface StaysRow extends Placed, StayLength {
  readonly step: string;
}

/** The step of a state; empty outside of every step. */
const step = (state: string) =>
  `CASE ${DURATION_STEPS.map((row) => `WHEN ${state} IN (${words(row.states)}) THEN '${row.step}'`).join(' ')} ELSE '' END`;

/** $1 round. Acts within a step are no end of a stay; a stay that runs has no length yet. */
const stays = (db: Db) => `
  WITH act AS (
    SELECT a.unit_id, x.application_id, x.seq, x.at, ${step('x.from_state')} AS left_step, ${step('x.to_state')} AS step
    FROM application a JOIN application_transition x ON x.application_id = a.id
    WHERE a.round_id = $1 AND ${inReach('a.unit_id', 2)}
  ), stay AS (
    SELECT unit_id, step, at AS began_at, LEAD(at) OVER (PARTITION BY application_id ORDER BY seq) AS ended_at
    FROM act WHERE left_step <> step
  ), length AS (
    SELECT unit_id, step, (${epochSeconds(db, 'ended_at')} - ${epochSeconds(db, 'began_at')} + 4320) / 8640 AS tenths
    FROM stay WHERE step <> '' AND ended_at IS NOT NULL
  )
  SELECT unit_id, step, CAST(tenths AS integer) AS tenths, CAST(COUNT(*) AS integer) AS stays
  FROM length GROUP BY unit_id, step, tenths`;

/** Counts the finished stays of the cases of a round in reach, by unit, step and length. */
@Injectable()
export class DurationsQueries {
  constructor(
    private readonly db: Db,
    private readonly reach: Reach,
  ) {}

  stays(actor: Actor, roundId: string): Promise<StaysRow[]> {
    return this.db.query('insight_stays', stays(this.db), [roundId, ...this.reach.bounds(actor)]);
  }
}
