import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import {
  CodeColumn,
  DateColumn,
  FlagColumn,
  IdColumn,
  Instant,
  TextColumn,
} from '../../../core/database/index.js';

/** The public notice of a decision in effect (公告): its date is the first day of membership. */
@Entity('announcement')
@Index(['unitId', 'announcedOn'])
export class Announcement {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  @ForeignKey('round')
  @IdColumn()
  roundId!: string;

  @ForeignKey('unit')
  @IdColumn()
  unitId!: string;

  @CodeColumn()
  tier!: string;

  /** 公告文号. */
  @TextColumn(80)
  documentNo!: string;

  @DateColumn()
  announcedOn!: string;

  /** A later notice for cases an objection had held up. */
  @FlagColumn()
  supplementary!: boolean;

  @ForeignKey('account')
  @IdColumn()
  decidedBy!: string;

  @Instant()
  decidedAt!: Date;
}
