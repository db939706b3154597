import { IsOptional } from 'class-validator';
import {
  DateOnly,
  Flag,
  Matching,
  Money,
  Omittable,
  Text,
  Version,
  Whole,
} from '../../../core/http/index.js';

/** 统计用产品分类: 8 or 10 digits. */
const STAT_CODE = /^\d{8}(\d{2})?$/;
const WHOLE_SHARE = 1_000_000;
const LOWEST_RANK = 100_000;

/** A product to be added. */
export class AddProductDto {
  /** 涉密信息不得填报。 */
  @Text(120)
  name!: string;

  /** 统计用产品分类 code, 8 or 10 digits. */
  @Matching(STAT_CODE, 10)
  statCode!: string;

  /** Since when the enterprise has worked in this field; not in the future. */
  @DateOnly()
  sinceOn!: string;

  /** 主导产品; at most one product that has not ended. */
  @Flag()
  main!: boolean;
}

/** What to change; what is left out stays. */
export class ChangeProductDto {
  @Version()
  version!: number;

  /** 涉密信息不得填报。 */
  @Omittable()
  @Text(120)
  name?: string;

  /** 统计用产品分类 code, 8 or 10 digits. */
  @Omittable()
  @Matching(STAT_CODE, 10)
  statCode?: string;

  @Omittable()
  @DateOnly()
  sinceOn?: string;

  /** 主导产品; at most one product that has not ended. */
  @Omittable()
  @Flag()
  main?: boolean;
}

/** Marks a product as no longer made. */
export class EndProductDto {
  @Version()
  version!: number;
}

/** What a product did in one year, complete: what is left out becomes unknown. */
export class ProductYearDto {
  /** Fen. */
  @IsOptional()
  @Money()
  revenue?: number | null;

  /** Millionths: 12.5 % is 125000. */
  @IsOptional()
  @Whole(0, WHOLE_SHARE)
  domesticShare?: number | null;

  @IsOptional()
  @Whole(1, LOWEST_RANK)
  domesticRank?: number | null;

  /** Millionths: 12.5 % is 125000. */
  @IsOptional()
  @Whole(0, WHOLE_SHARE)
  globalShare?: number | null;

  @IsOptional()
  @Whole(1, LOWEST_RANK)
  globalRank?: number | null;

  /** Where shares and ranks come from. */
  @Text(200)
  source!: string;
}
