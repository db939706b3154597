import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { DateColumn, IdColumn, Instant, TextColumn } from '../../../../core/database/index.js';

/** Which enterprise goes on where one was absorbed. Looking the old code up finds the successor. Append only. */
@Entity('enterprise_successor')
export class EnterpriseSuccessor {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  /** The enterprise that was absorbed. */
  @ForeignKey('enterprise')
  @IdColumn({ unique: true })
  enterpriseId!: string;

  @Index()
  @TextColumn(18)
  successorUscc!: string;

  @TextColumn(120, { nullable: true })
  successorName!: string | null;

  /** Null until the successor is on the register. */
  @Index()
  @ForeignKey('enterprise')
  @IdColumn({ nullable: true })
  successorId!: string | null;

  /** The day of the merger. */
  @DateColumn()
  sinceOn!: string;

  @ForeignKey('account')
  @IdColumn()
  recordedBy!: string;

  @Instant()
  recordedAt!: Date;
}
