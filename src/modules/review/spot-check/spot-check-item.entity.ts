import { Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import {
  CodeColumn,
  DateColumn,
  FlagColumn,
  IdColumn,
  Instant,
  IntegerColumn,
  JsonColumn,
  TextColumn,
} from '../../../core/database/index.js';

/** 属实 / 基本属实 / 不属实 (rule book §5.6). */
export const VISIT_CONCLUSIONS = ['TRUE', 'MOSTLY_TRUE', 'UNTRUE'] as const;
export type VisitConclusion = (typeof VISIT_CONCLUSIONS)[number];

/** One 复核 of the population of a draw; for those chosen also what was seen on the spot. */
@Entity('spot_check_item')
@Index(['spotCheckId', 'position'], { unique: true })
export class SpotCheckItem {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  @ForeignKey('spot_check')
  @IdColumn()
  spotCheckId!: string;

  /** In one population only: who was not chosen is not drawn again. */
  @ForeignKey('reexamination')
  @IdColumn({ unique: true })
  reexaminationId!: string;

  /** Its place in the population, from 1. */
  @IntegerColumn()
  position!: number;

  /** HMAC-SHA256 of its id under the seed; the smallest are chosen. */
  @TextColumn(64)
  mark!: string;

  @FlagColumn()
  chosen!: boolean;

  @DateColumn({ nullable: true })
  visitedOn!: string | null;

  /** The officials who looked, by name. */
  @JsonColumn({ nullable: true })
  officials!: string[] | null;

  @CodeColumn({ nullable: true })
  conclusion!: VisitConclusion | null;

  @TextColumn(2000, { nullable: true })
  note!: string | null;

  @ForeignKey('account')
  @IdColumn({ nullable: true })
  recordedBy!: string | null;

  @Instant({ nullable: true })
  recordedAt!: Date | null;

  @VersionColumn()
  version!: number;
}
