import { Type } from 'class-transformer';
import { loadPolicy } from '../../../../config/policy.js';
import { Omittable, OneOf, Rows, Text, Whole } from '../../../core/http/index.js';
import type { Basis } from './figure.entity.js';

const BASES: readonly Basis[] = ['SOLO', 'CONSOLIDATED'];
const FIRST_YEAR = 2000;
const LAST_YEAR = 2199;
const MOST = Math.max(...Object.values(loadPolicy().most));

/** Which figures are asked for. */
export class FigureQuery {
  /** SOLO 单体, CONSOLIDATED 合并; both when left out. */
  @Omittable()
  @OneOf(BASES)
  basis?: Basis;

  /** First year; three years up to `to` when left out. */
  @Omittable()
  @Whole(FIRST_YEAR, LAST_YEAR)
  @Type(() => Number)
  from?: number;

  /** Last year; the present one when left out. */
  @Omittable()
  @Whole(FIRST_YEAR, LAST_YEAR)
  @Type(() => Number)
  to?: number;
}

/** One figure. */
export class FigureValueDto {
  /** A key of the catalogue of yearly figures; derived values are never entered. */
  @Text(40)
  metric!: string;

  /** Fen, persons or pieces. Below zero only where the metric may be negative. */
  @Whole(-MOST, MOST)
  value!: number;
}

/** Figures of one year and basis; those left out stay as they are. */
export class WriteFiguresDto {
  /** 2000 to the present year. */
  @Whole(FIRST_YEAR, LAST_YEAR)
  year!: number;

  /** SOLO 单体, CONSOLIDATED 合并. */
  @OneOf(BASES)
  basis!: Basis;

  /** Where the figures come from: audit report, filing … */
  @Text(120)
  source!: string;

  @Rows(() => FigureValueDto, { least: 1, most: 50 })
  values!: FigureValueDto[];
}
