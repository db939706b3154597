import { Entity, ForeignKey, PrimaryColumn, VersionColumn } from 'typeorm';
import { IdColumn, Instant, TextColumn } from '../../../../core/database/index.js';

/** Characters of an enterprise's statement. */
export const LONGEST_STATEMENT = 4000;

/** What an enterprise has written for a 复核 and not handed in yet: one per duty. The figures stand in its file. */
@Entity('reexamination_draft')
export class ReexaminationDraft {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  @ForeignKey('duty')
  @IdColumn({ unique: true })
  dutyId!: string;

  @TextColumn(LONGEST_STATEMENT, { nullable: true })
  statement!: string | null;

  @ForeignKey('account')
  @IdColumn()
  savedBy!: string;

  @Instant()
  savedAt!: Date;

  @VersionColumn()
  version!: number;
}
