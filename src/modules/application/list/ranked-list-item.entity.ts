import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { CodeColumn, FlagColumn, IdColumn, IntegerColumn, TextColumn } from '../../../core/database/index.js';

/** A case's place in one version of a list, kept as it was sent. */
@Entity('ranked_list_item')
export class RankedListItem {
  @ForeignKey('ranked_list')
  @PrimaryColumn({ type: 'varchar', length: 36 })
  listId!: string;

  @ForeignKey('application')
  @PrimaryColumn({ type: 'varchar', length: 36 })
  applicationId!: string;

  @CodeColumn()
  part!: 'RECOMMENDED' | 'RESERVE' | 'NOT_RECOMMENDED';

  /** 1…n without gap or tie in RECOMMENDED and in RESERVE; null in NOT_RECOMMENDED. */
  @IntegerColumn({ nullable: true })
  rank!: number | null;

  /** Needed in NOT_RECOMMENDED: why, as told to the enterprise. */
  @TextColumn(500, { nullable: true })
  reason!: string | null;

  /** The city's internal opinion; given with the reason in NOT_RECOMMENDED. */
  @TextColumn(2000, { nullable: true })
  opinion!: string | null;

  /** 超额: past a SOFT quota. */
  @FlagColumn()
  overQuota!: boolean;

  /** The case whose freed slot this one filled after the list had been sent. */
  @ForeignKey('application')
  @IdColumn({ nullable: true })
  inPlaceOf!: string | null;
}
