import { ApiProperty } from '@nestjs/swagger';
import { FORM_MARKS, type FormMark } from './form-content.js';

/** A yearly figure of the form. */
export class FormFigureView {
  /** `figures.<year>.<metric>`: what a return names. */
  field!: string;
  @ApiProperty({ type: 'integer' })
  year!: number;
  metric!: string;
  zh!: string;
  @ApiProperty({ enum: ['FEN', 'PERSON', 'COUNT'] })
  unit!: 'FEN' | 'PERSON' | 'COUNT';
  /** Fen, persons or pieces; null where it is not given. */
  @ApiProperty({ type: 'integer', nullable: true })
  value!: number | null;
  /** The value accepted last for this metric, and the year it is of. */
  @ApiProperty({ type: 'integer', nullable: true })
  accepted!: number | null;
  @ApiProperty({ type: 'integer', nullable: true })
  acceptedYear!: number | null;
  /** How it stands to what was accepted last. */
  @ApiProperty({ enum: FORM_MARKS })
  mark!: FormMark;
}

/** A fact of the form, in the words of its readers. */
export class FormFactView {
  /** `facts.<key>`: what a return names. */
  field!: string;
  key!: string;
  zh!: string;
  /** Null where it is not known. */
  value!: string | null;
  /** The year of a fact with one value for each; null otherwise. */
  @ApiProperty({ type: 'integer', nullable: true })
  year!: number | null;
  accepted!: string | null;
  @ApiProperty({ enum: FORM_MARKS })
  mark!: FormMark;
}

/** A product of the form with its latest year. */
export class FormProductView {
  /** `products.<id>`: what a return names. */
  field!: string;
  id!: string;
  name!: string;
  statCode!: string;
  /** 主导产品. */
  main!: boolean;
  /** No longer made. */
  ended!: boolean;
  @ApiProperty({ type: 'integer', nullable: true })
  year!: number | null;
  /** Fen. */
  @ApiProperty({ type: 'integer', nullable: true })
  revenue!: number | null;
  /** Millionths: 12.5 % is 125000. */
  @ApiProperty({ type: 'integer', nullable: true })
  domesticShare!: number | null;
  /** NEW since what was accepted last; CHANGED: given up since. */
  @ApiProperty({ enum: FORM_MARKS })
  mark!: FormMark;
}

/** What a 复核 says. */
export class ReexaminationFormView {
  /** The year before the last day of the term. */
  @ApiProperty({ type: 'integer' })
  baseYear!: number;
  /** The basis of all figures: the one on which more of them are given. */
  @ApiProperty({ enum: ['SOLO', 'CONSOLIDATED'] })
  basis!: 'SOLO' | 'CONSOLIDATED';
  /** The enterprise's own statement; empty while nothing is written. */
  statement!: string;
  figures!: FormFigureView[];
  facts!: FormFactView[];
  products!: FormProductView[];
}
