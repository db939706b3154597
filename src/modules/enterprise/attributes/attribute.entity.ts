import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CodeColumn, IdColumn, Instant, IntegerColumn, TextColumn } from '../../../core/database/index.js';

/** The year of an attribute that holds now and has no year of its own. */
export const NO_YEAR = 0;

/** A fact of an enterprise (企业条件) as it stands now; without a row it is unknown. The past is in `attribute_history`. */
@Entity('attribute')
@Index(['enterpriseId', 'key', 'year'], { unique: true })
export class Attribute {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  @ForeignKey('enterprise')
  @IdColumn()
  enterpriseId!: string;

  /** A key of `config/policy/attributes.json`, which also gives the type. */
  @CodeColumn()
  key!: string;

  /** The year of an attribute with one value for each; `NO_YEAR` otherwise. */
  @IntegerColumn()
  year!: number;

  /** In one spelling by type: `true`, `12`, `2025-03-01`, the code of a choice, `62.50`. */
  @TextColumn(60)
  value!: string;

  /** What proves it: number of a certificate, document, link. */
  @TextColumn(300, { nullable: true })
  evidence!: string | null;

  /** Where it comes from. */
  @TextColumn(120)
  source!: string;

  @ForeignKey('account')
  @IdColumn()
  enteredBy!: string;

  @Instant()
  enteredAt!: Date;
}
