import { ApiProperty } from '@nestjs/swagger';
import { CHANGE_KINDS, type ChangeKind } from './yearly-content.js';

/** A figure of the year beside that of the year before. */
export class FigureChangeView {
  metric!: string;
  /** How it is named in what is missing or to be mended. */
  field!: string;
  zh!: string;
  @ApiProperty({ enum: ['FEN', 'PERSON', 'COUNT'] })
  unit!: 'FEN' | 'PERSON' | 'COUNT';
  mandatory!: boolean;
  /** Fen, persons or pieces; null where it is not given. */
  @ApiProperty({ type: 'integer', nullable: true })
  value!: number | null;
  /** Amounts in 万元. */
  display!: string | null;
  @ApiProperty({ type: 'integer', nullable: true })
  before!: number | null;
  beforeDisplay!: string | null;
  /** MISSING: not given; NEW: not given the year before. */
  @ApiProperty({ enum: CHANGE_KINDS })
  change!: ChangeKind;
  /** Growth as a percentage; null where it cannot be computed. */
  growth!: string | null;
}

/** A product's shares of the market in both years, in millionths. */
export class ProductChangeView {
  productId!: string;
  name!: string;
  main!: boolean;
  @ApiProperty({ type: 'integer', nullable: true })
  domesticShare!: number | null;
  @ApiProperty({ type: 'integer', nullable: true })
  domesticShareBefore!: number | null;
  @ApiProperty({ type: 'integer', nullable: true })
  globalShare!: number | null;
  @ApiProperty({ type: 'integer', nullable: true })
  globalShareBefore!: number | null;
}
