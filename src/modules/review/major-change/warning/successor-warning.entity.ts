import { Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import { DateColumn, IdColumn, Instant, TextColumn } from '../../../../core/database/index.js';

/** The subject kind of warnings about successors in to-dos. */
export const SUCCESSOR_WARNING = 'SUCCESSOR_WARNING';

/** A ban of an absorbed enterprise, as a warning about its successor that a handler has to answer. It bans nobody. */
@Entity('successor_warning')
@Index(['unitId', 'answeredAt'])
export class SuccessorWarning {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  /** The enterprise that was absorbed. */
  @ForeignKey('enterprise')
  @IdColumn()
  enterpriseId!: string;

  @ForeignKey('ban')
  @IdColumn({ unique: true })
  banId!: string;

  /** The last day of the ban. */
  @DateColumn()
  bannedUntil!: string;

  @TextColumn(18)
  successorUscc!: string;

  @TextColumn(120, { nullable: true })
  successorName!: string | null;

  /** Null while it is not on the register. */
  @ForeignKey('enterprise')
  @IdColumn({ nullable: true })
  successorId!: string | null;

  /** The unit of the successor, or of the absorbed enterprise while nobody knows the successor. */
  @ForeignKey('unit')
  @IdColumn()
  unitId!: string;

  @Instant()
  openedAt!: Date;

  /** What was found out and what follows from it. */
  @TextColumn(1000, { nullable: true })
  answer!: string | null;

  @ForeignKey('account')
  @IdColumn({ nullable: true })
  answeredBy!: string | null;

  @TextColumn(60, { nullable: true })
  answeredByName!: string | null;

  @Instant({ nullable: true })
  answeredAt!: Date | null;

  @VersionColumn()
  version!: number;
}
