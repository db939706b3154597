import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CodeColumn, Instant, JsonColumn, TextColumn } from '../../../core/database/index.js';

/** A reminder rule exactly as it stood; never changed. */
@Entity('reminder_rule_version')
@Index(['rule'])
export class ReminderRuleVersion {
  /** SHA-256 of the content. */
  @PrimaryColumn({ type: 'varchar', length: 64 })
  id!: string;

  @CodeColumn()
  rule!: string;

  @JsonColumn()
  content!: Record<string, unknown>;

  @Instant()
  recordedAt!: Date;
}

/** The version by which open to-dos of a rule wait for their next rung. */
@Entity('reminder_rule_in_force')
export class ReminderRuleInForce {
  @PrimaryColumn({ type: 'varchar', length: 40 })
  rule!: string;

  @ForeignKey('reminder_rule_version')
  @TextColumn(64)
  versionId!: string;

  @Instant()
  since!: Date;
}
