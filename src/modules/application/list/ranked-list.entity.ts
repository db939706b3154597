import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CodeColumn, IdColumn, Instant, IntegerColumn, TextColumn } from '../../../core/database/index.js';

/** A city's ranked list for one round: recommended, reserve, not recommended. Sent once, all or nothing. */
@Entity('ranked_list')
@Index(['roundId', 'cityUnitId', 'number'], { unique: true })
export class RankedList {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  @ForeignKey('round')
  @IdColumn()
  roundId!: string;

  @ForeignKey('unit')
  @IdColumn()
  cityUnitId!: string;

  /** 1 for the first; a recalled list is followed by the next. */
  @IntegerColumn()
  number!: number;

  @CodeColumn()
  state!: 'DRAFT' | 'SENT' | 'RECALLED' | 'CLOSED';

  /** `round:city` while DRAFT or SENT, else null. */
  @TextColumn(120, { nullable: true, unique: true })
  liveKey!: string | null;

  /** 推荐函文号. */
  @TextColumn(80, { nullable: true })
  letterNo!: string | null;

  @Instant({ nullable: true })
  sentAt!: Date | null;

  @ForeignKey('account')
  @IdColumn({ nullable: true })
  sentBy!: string | null;

  @TextColumn(500, { nullable: true })
  recallReason!: string | null;

  @Instant()
  createdAt!: Date;

  /** Optimistic lock. */
  @IntegerColumn()
  version!: number;
}
