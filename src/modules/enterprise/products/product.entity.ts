import { Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import {
  CodeColumn,
  DateColumn,
  FlagColumn,
  IdColumn,
  Instant,
  TextColumn,
} from '../../../core/database/index.js';

/** A product of an enterprise. A 单项冠军 case or title names exactly one. */
@Entity('product')
export class Product {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  @Index()
  @ForeignKey('enterprise')
  @IdColumn()
  enterpriseId!: string;

  @TextColumn(120)
  name!: string;

  /** 统计用产品分类 code, 8 or 10 digits. */
  @CodeColumn()
  statCode!: string;

  /** Since when the enterprise has worked in this field. */
  @DateColumn()
  sinceOn!: string;

  /** 主导产品. */
  @FlagColumn()
  main!: boolean;

  @Instant()
  createdAt!: Date;

  /** No longer made; the row stays. */
  @Instant({ nullable: true })
  endedAt!: Date | null;

  @VersionColumn()
  version!: number;
}
