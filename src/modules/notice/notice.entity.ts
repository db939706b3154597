import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CodeColumn, IdColumn, Instant, JsonColumn, TextColumn } from '../../core/database/index.js';

/**
 * One message to one person on one channel; for IN_APP the row is the message. Written in the unit of work of its
 * cause, shown once delivered. The unique key makes a repeat impossible.
 */
@Entity('notice')
@Index(['causeId', 'accountId', 'channel'], { unique: true })
@Index(['accountId', 'readAt', 'createdAt'])
@Index(['state', 'createdAt'])
export class Notice {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  /** The occurrence, transition or proposal that caused it. */
  @IdColumn()
  causeId!: string;

  @ForeignKey('account')
  @IdColumn()
  accountId!: string;

  @CodeColumn()
  channel!: 'IN_APP';

  /** Which text; the words are made from it and `params` when it is read. */
  @CodeColumn()
  kind!: string;

  @JsonColumn()
  params!: Record<string, string>;

  /** What it is about, for the link: `application`, `duty` …, and its id. */
  @CodeColumn()
  subjectKind!: string;

  @IdColumn()
  subjectId!: string;

  @CodeColumn()
  state!: 'QUEUED' | 'SENT';

  @Instant()
  createdAt!: Date;

  @Instant({ nullable: true })
  sentAt!: Date | null;

  @Instant({ nullable: true })
  readAt!: Date | null;

  @TextColumn(60, { nullable: true })
  rung!: string | null;
}
