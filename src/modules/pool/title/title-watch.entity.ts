import { Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import { DateColumn, IdColumn, TextColumn } from '../../../core/database/index.js';

/** A title on the watch list (观察名单) of its issuer. The title stays valid; the row stays when the watch ends. */
@Entity('title_watch')
export class TitleWatch {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  @Index()
  @ForeignKey('title')
  @IdColumn()
  titleId!: string;

  /** The title while it is watched, else null: at most one watch each. */
  @IdColumn({ nullable: true, unique: true })
  openKey!: string | null;

  @DateColumn()
  fromOn!: string;

  /** Told to the enterprise. */
  @TextColumn(500)
  reason!: string;

  @DateColumn({ nullable: true })
  endedOn!: string | null;

  @TextColumn(500, { nullable: true })
  endedReason!: string | null;

  @ForeignKey('account')
  @IdColumn({ nullable: true })
  endedBy!: string | null;

  @VersionColumn()
  version!: number;
}
