import { ApiProperty } from '@nestjs/swagger';
import { loadPolicy } from '../../../../config/policy.js';
import { OneOf } from '../../../core/http/index.js';
import { CodeWord } from './catalogue.dto.js';

/** Whose form is asked for. */
export class FormQuery {
  /** The direction (方向) of the case. */
  @OneOf(loadPolicy().tracks.map(({ code }) => code))
  track!: string;
}

/** A part of the application form. */
export class FormGroupView {
  key!: string;
  zh!: string;
}

/** A field of the application form. */
export class FormFieldView {
  /** Its key in `content`, and what a return names. */
  key!: string;
  group!: string;
  zh!: string;
  /**
   * text and longText are texts; date is `YYYY-MM-DD`; money is integer fen, entered and shown in 万元; integer a whole
   * number; choice one of `choices` by code; boolean yes or no; ratio a percentage as decimal text such as `12.5`.
   */
  type!: 'text' | 'longText' | 'date' | 'money' | 'integer' | 'choice' | 'boolean' | 'ratio';
  /** Whether a case of the track cannot be submitted without it. */
  mandatory!: boolean;
  /** Characters of a text; null for other types. */
  @ApiProperty({ type: 'integer', nullable: true })
  maxLength!: number | null;
  /** PHONE or EMAIL: how a person is reached. */
  contact!: string | null;
  /** Smallest and largest value of a number; of an amount in fen. */
  @ApiProperty({ type: 'integer', nullable: true })
  min!: number | null;
  @ApiProperty({ type: 'integer', nullable: true })
  max!: number | null;
  /** Empty for other types than choice. */
  choices!: CodeWord[];
  hint!: string | null;
  /** What a number is entered and shown in: 万元, 人, 项, %; null where the label says it all. */
  unitZh!: string | null;
  /** The yearly figure it asks for; null for every other field. */
  metric!: string | null;
  /** Its year: 0 the base year, -1 the year before; null for every other field. */
  @ApiProperty({ type: 'integer', nullable: true })
  yearOffset!: number | null;
}

/** The application form of a track. */
export class ApplicationFormView {
  track!: string;
  /** Whether a case of the track is about one product (`productId`), without which it cannot be submitted. */
  namesProduct!: boolean;
  /** In the order they are shown. */
  groups!: FormGroupView[];
  /** In the order they are shown; yearly figures last, by metric. */
  fields!: FormFieldView[];
}
