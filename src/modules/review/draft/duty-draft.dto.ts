import { ApiProperty } from '@nestjs/swagger';
import { Omittable, OneOf } from '../../../core/http/index.js';
import type { Basis } from '../../enterprise/index.js';
import { AlertView } from '../assessment/assessment-view.dto.js';
import { FigureChangeView, ProductChangeView } from '../yearly/yearly-view.dto.js';

/** Which draft is asked for. */
export class DraftQuery {
  /** 单体 or 合并; left out, the one the update is on. */
  @Omittable()
  @OneOf(['SOLO', 'CONSOLIDATED'])
  basis?: Basis;
}

/** Something unusual about the figures; no fault. */
export class DraftMarkView {
  code!: string;
  zh!: string;
}

/** A yearly update as it stands: this year's values beside last year's, what changed, is missing or unusual. */
export class DutyDraftView {
  dutyId!: string;
  /** The year reported on. */
  @ApiProperty({ type: 'integer' })
  year!: number;
  dueOn!: string;
  /** The last day on which it is taken late. */
  lateUntil!: string;
  @ApiProperty({ enum: ['SOLO', 'CONSOLIDATED'] })
  basis!: Basis;
  figures!: FigureChangeView[];
  products!: ProductChangeView[];
  /** What is missing before it can be filed, by the names of `figures`. */
  missing!: string[];
  marks!: DraftMarkView[];
  alerts!: AlertView[];
  /** The assessment it has become, once filed. */
  assessmentId!: string | null;
}
