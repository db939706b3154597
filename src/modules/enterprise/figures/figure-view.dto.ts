import { ApiProperty } from '@nestjs/swagger';

/** A figure as it stands now. */
export class FigureView {
  metric!: string;
  zh!: string;
  unit!: 'FEN' | 'PERSON' | 'COUNT';
  @ApiProperty({ type: 'integer' })
  value!: number;
  /** Amounts in 万元. */
  display!: string;
  source!: string;
  /** Account that entered it. */
  enteredBy!: string;
  enteredByName!: string;
  enteredAt!: Date;
}

/** A computed value. */
export class DerivedView {
  key!: string;
  zh!: string;
  /** COMPUTED; MISSING a figure; MANUAL: cannot be computed, a person judges. */
  state!: 'COMPUTED' | 'MISSING' | 'MANUAL';
  /** A percentage as decimal text such as `12.34`, or LARGE, MEDIUM, SMALL, MICRO; null unless computed. */
  value!: string | null;
  display!: string;
}

/** Something unusual about the figures of a year; no fault. */
export class FigureMarkView {
  code!: string;
  zh!: string;
}

/** Figures of one year and basis. */
export class YearFiguresView {
  @ApiProperty({ type: 'integer' })
  year!: number;
  basis!: 'SOLO' | 'CONSOLIDATED';
  figures!: FigureView[];
  derived!: DerivedView[];
  marks!: FigureMarkView[];
}

/** Yearly figures of an enterprise, the latest year first. */
export class FiguresView {
  years!: YearFiguresView[];
}
