import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CodeColumn, IdColumn, Instant, IntegerColumn, TextColumn } from '../../../core/database/index.js';
import type { Objection } from './objection.entity.js';

/** One act of an official on an objection or report: from where to where, and why. Append only. */
@Entity('objection_act')
@Index(['objectionId', 'seq'], { unique: true })
export class ObjectionAct {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  @ForeignKey('objection')
  @IdColumn()
  objectionId!: string;

  /** 1, 2, 3 … without gap per objection. */
  @IntegerColumn()
  seq!: number;

  @CodeColumn()
  fromState!: Objection['state'];

  @CodeColumn()
  toState!: Objection['state'];

  @Instant()
  at!: Date;

  @ForeignKey('account')
  @IdColumn()
  actorId!: string;

  @TextColumn(60)
  actorName!: string;

  /** Internal opinion; where a head decided, as the handler prepared it. */
  @TextColumn(2000)
  opinion!: string;

  /** Told to the objector. */
  @TextColumn(2000, { nullable: true })
  reasonTold!: string | null;
}
