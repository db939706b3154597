import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import {
  CodeColumn,
  DateColumn,
  FlagColumn,
  IdColumn,
  Instant,
  IntegerColumn,
  TextColumn,
} from '../../../core/database/index.js';

/** A public notice before a decision takes effect (公示), of the round's owner or of a city before recommending. */
@Entity('publicity')
@Index(['roundId', 'unitId'])
export class Publicity {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  @ForeignKey('round')
  @IdColumn()
  roundId!: string;

  /** The unit that publishes. */
  @ForeignKey('unit')
  @IdColumn()
  unitId!: string;

  /** CITY before recommending, OWNER before entry. */
  @CodeColumn()
  stage!: 'CITY' | 'OWNER';

  @TextColumn(160)
  title!: string;

  @DateColumn()
  startsOn!: string;

  /** The last day. */
  @DateColumn()
  endsOn!: string;

  /** The day after: entry is possible and objections are late from 00:00 of it. */
  @DateColumn()
  entryFromOn!: string;

  /** The window needed a year without a published calendar and will be computed again. */
  @FlagColumn()
  provisional!: boolean;

  @IntegerColumn()
  length!: number;

  @CodeColumn()
  unit!: 'CALENDAR' | 'WORKING';

  @ForeignKey('account')
  @IdColumn()
  startedBy!: string;

  @Instant()
  startedAt!: Date;

  /** When the head took it back as a whole before its first day; nobody saw it in public then. The history of its cases names the head. */
  @Instant({ nullable: true })
  recalledAt!: Date | null;

  @TextColumn(500, { nullable: true })
  recallReason!: string | null;

  /** Optimistic lock. */
  @IntegerColumn()
  version!: number;
}
