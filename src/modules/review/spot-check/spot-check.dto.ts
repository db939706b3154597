import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  DateOnly,
  Id,
  Omittable,
  OneOf,
  PageQuery,
  Text,
  Texts,
  Version,
  Whole,
} from '../../../core/http/index.js';
import { VISIT_CONCLUSIONS, type VisitConclusion } from './spot-check-item.entity.js';

/** Which draws are listed. */
export class SpotCheckQuery extends PageQuery {
  /** The year the terms under review end in. */
  @Omittable()
  @Whole(2000, 2199)
  @Type(() => Number)
  year?: number;
}

/** Draws among the 复核 running in the pool of the caller's unit. */
export class DrawDto {
  /** The year the terms under review end in. */
  @Whole(2000, 2199)
  year!: number;
}

/** The year a draw would be about. */
export class ProspectQuery {
  @Whole(2000, 2199)
  @Type(() => Number)
  year!: number;
}

/** What a draw now would be among. */
export class ProspectView {
  /** The draw it would be, from 1. */
  @ApiProperty({ type: 'integer' })
  round!: number;
  /** Running 复核 no draw has been about. */
  @ApiProperty({ type: 'integer' })
  populationSize!: number;
  /** How many would be chosen. */
  @ApiProperty({ type: 'integer' })
  size!: number;
  @ApiProperty({ type: 'integer' })
  sharePercent!: number;
  @ApiProperty({ type: 'integer' })
  least!: number;
}

/** What officials saw on the spot (rule book §5.6). */
export class SiteVisitDto {
  /** The version of the item of the draw. */
  @Version()
  version!: number;

  /** The 复核 that was looked at. */
  @Id()
  reexaminationId!: string;

  /** Not in the future, not before the draw. */
  @DateOnly()
  visitedOn!: string;

  /** At least two, by name. */
  @Texts(60, { most: 10, least: 1 })
  officials!: string[];

  /** TRUE 属实, MOSTLY_TRUE 基本属实, UNTRUE 不属实. */
  @OneOf(VISIT_CONCLUSIONS)
  conclusion!: VisitConclusion;

  @Text(2000, { multiline: true })
  note!: string;
}

/** A draw as lists show it. */
export class SpotCheckItemView {
  id!: string;
  unitId!: string;
  unitName!: string;
  /** The year the terms under review end in. */
  @ApiProperty({ type: 'integer' })
  year!: number;
  /** From 1. */
  @ApiProperty({ type: 'integer' })
  round!: number;
  @ApiProperty({ type: 'integer' })
  populationSize!: number;
  @ApiProperty({ type: 'integer' })
  size!: number;
  /** Chosen ones whose result is recorded. */
  @ApiProperty({ type: 'integer' })
  visited!: number;
  drawnByName!: string;
  drawnAt!: Date;
}

/** One 复核 of the population of a draw. */
export class DrawnView {
  @ApiProperty({ type: 'integer' })
  position!: number;
  reexaminationId!: string;
  enterpriseName!: string;
  /** HMAC-SHA256 of the id under the seed, hexadecimal. */
  mark!: string;
  chosen!: boolean;
  visitedOn!: string | null;
  officials!: string[];
  @ApiProperty({ enum: VISIT_CONCLUSIONS, nullable: true })
  conclusion!: VisitConclusion | null;
  conclusionZh!: string | null;
  note!: string | null;
  @ApiProperty({ type: 'integer' })
  version!: number;
}

/** A draw with everything needed to do it again. */
export class SpotCheckView extends SpotCheckItemView {
  /** 64 hexadecimal digits: the key of the marks. */
  seed!: string;
  /** SHA-256 of the ids in ascending order, joined by line feeds. */
  populationDigest!: string;
  @ApiProperty({ type: 'integer' })
  sharePercent!: number;
  @ApiProperty({ type: 'integer' })
  least!: number;
  /** The whole population in the order of its ids. */
  population!: DrawnView[];
}

/** A draw computed again. */
export class VerificationView {
  /** Whether population, marks, number and choice come out as recorded. */
  agrees!: boolean;
  /** What does not, in plain words; empty when it agrees. */
  differences!: string[];
  /** The ids that the seed chooses, computed now. */
  chosen!: string[];
}
