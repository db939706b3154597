import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CodeColumn, IdColumn, Instant, JsonColumn, TextColumn } from '../../../core/database/index.js';

/**
 * One message to one person: the copy in the inbox, there as soon as the unit of work of its cause has committed. The
 * unique key makes a repeat impossible. What else goes out of it, its deliveries say.
 */
@Entity('notice')
@Index(['causeId', 'accountId'], { unique: true })
@Index(['accountId', 'readAt', 'createdAt'])
export class Notice {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  /** The occurrence, transition or proposal that caused it. */
  @IdColumn()
  causeId!: string;

  @ForeignKey('account')
  @IdColumn()
  accountId!: string;

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

  @Instant()
  createdAt!: Date;

  @Instant({ nullable: true })
  readAt!: Date | null;

  @TextColumn(60, { nullable: true })
  rung!: string | null;
}
