import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { addDays } from '../../../common/shanghai.js';
import { DateColumn, IdColumn, Instant, TextColumn } from '../../../core/database/index.js';

/** A credit code that may not start a case: three years after a violation, everywhere. */
@Entity('ban')
export class Ban {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  @Index()
  @TextColumn(18)
  uscc!: string;

  @ForeignKey('enterprise')
  @IdColumn()
  enterpriseId!: string;

  @DateColumn()
  fromOn!: string;

  /** The last day of the ban; the next one is the first eligible. */
  @DateColumn()
  lastOn!: string;

  @TextColumn(2000)
  reason!: string;

  @ForeignKey('account')
  @IdColumn()
  decidedBy!: string;

  @Instant()
  decidedAt!: Date;
}

/** The first day on which the code may start a case again (rule book §5.7). */
export function firstEligibleOn({ lastOn }: Pick<Ban, 'lastOn'>): string {
  return addDays(lastOn, 1);
}
