import type { RuleSet } from '../../../../config/criteria/rule-sets.js';
import { Entity, Index, PrimaryColumn } from 'typeorm';
import { CodeColumn, Instant, JsonColumn } from '../../../core/database/index.js';

/**
 * A rule set exactly as it stood when something was judged by it. A file that is corrected under the same key is
 * another row; rows are never changed, so old judgments can be run again.
 */
@Entity('rule_set_version')
export class RuleSetVersion {
  /** SHA-256 of the content. */
  @PrimaryColumn({ type: 'varchar', length: 64 })
  id!: string;

  @Index()
  @CodeColumn()
  key!: string;

  @JsonColumn()
  content!: RuleSet;

  @Instant()
  recordedAt!: Date;
}
