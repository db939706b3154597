import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CodeColumn, IdColumn } from '../../../core/database/index.js';
import type { Verdict } from '../engine/result.js';

/**
 * GAINS: met only under the draft. DROPS: met only under the rule in force. UNKNOWN: open only under the draft.
 * OTHER: another change. SAME: none.
 */
export const IMPACT_EFFECTS = ['GAINS', 'DROPS', 'UNKNOWN', 'OTHER', 'SAME'] as const;
export type ImpactEffect = (typeof IMPACT_EFFECTS)[number];

/** One enterprise under the rule in force and under the draft. */
@Entity('impact_row')
@Index(['runId', 'enterpriseId'], { unique: true })
@Index(['runId', 'effect', 'id'])
export class ImpactRow {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  @ForeignKey('impact_run')
  @IdColumn()
  runId!: string;

  @ForeignKey('enterprise')
  @IdColumn()
  enterpriseId!: string;

  /** The unit it was registered in then. */
  @ForeignKey('unit')
  @IdColumn()
  unitId!: string;

  /** Its main sub-sector then. */
  @CodeColumn()
  sector!: string;

  /** Null where no rule was in force. */
  @CodeColumn({ nullable: true })
  beforeVerdict!: Verdict | null;

  @CodeColumn()
  afterVerdict!: Verdict;

  @CodeColumn()
  effect!: ImpactEffect;
}
