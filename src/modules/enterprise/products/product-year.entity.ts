import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { AmountColumn, IdColumn, Instant, IntegerColumn, TextColumn } from '../../../core/database/index.js';

/** What a product did in one year. Shares are in millionths (1 % = 10,000). */
@Entity('product_year')
export class ProductYear {
  @ForeignKey('product')
  @PrimaryColumn({ type: 'varchar', length: 36 })
  productId!: string;

  @PrimaryColumn({ type: 'integer' })
  year!: number;

  /** Fen. */
  @AmountColumn({ nullable: true })
  revenue!: number | null;

  @IntegerColumn({ nullable: true })
  domesticShare!: number | null;

  @IntegerColumn({ nullable: true })
  domesticRank!: number | null;

  @IntegerColumn({ nullable: true })
  globalShare!: number | null;

  @IntegerColumn({ nullable: true })
  globalRank!: number | null;

  @TextColumn(200)
  source!: string;

  @ForeignKey('account')
  @IdColumn()
  enteredBy!: string;

  @Instant()
  enteredAt!: Date;
}
