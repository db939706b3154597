import { ApiProperty } from '@nestjs/swagger';

/** What a product did in one year. */
export class ProductYearView {
  @ApiProperty({ type: 'integer' })
  year!: number;
  /** Fen. */
  @ApiProperty({ type: 'integer', nullable: true })
  revenue!: number | null;
  /** Millionths: 12.5 % is 125000. */
  @ApiProperty({ type: 'integer', nullable: true })
  domesticShare!: number | null;
  @ApiProperty({ type: 'integer', nullable: true })
  domesticRank!: number | null;
  /** Millionths: 12.5 % is 125000. */
  @ApiProperty({ type: 'integer', nullable: true })
  globalShare!: number | null;
  @ApiProperty({ type: 'integer', nullable: true })
  globalRank!: number | null;
  source!: string;
  /** Account that entered it. */
  enteredBy!: string;
  enteredAt!: Date;
}

/** A product of an enterprise. */
export class ProductView {
  id!: string;
  enterpriseId!: string;
  name!: string;
  statCode!: string;
  sinceOn!: string;
  /** 主导产品. */
  main!: boolean;
  createdAt!: Date;
  /** No longer made since; null while it is made. */
  endedAt!: Date | null;
  @ApiProperty({ type: 'integer' })
  version!: number;
  /** The latest year first. */
  years!: ProductYearView[];
}
