import { ApiProperty } from '@nestjs/swagger';
import { ValidateIf } from 'class-validator';
import { Id, Omittable, OneOf, Rows, Text } from '../../../core/http/index.js';
import { PURPOSES } from '../../../../config/criteria/rule-sets.js';
import { JudgmentSummaryView, JudgmentView } from '../explain/judgment-view.dto.js';

/** For which purpose and product an enterprise is judged. */
export class SelfCheckQuery {
  /** RECOGNITION 认定, REVIEW 复核; left out: REVIEW for who holds the title. */
  @Omittable()
  @OneOf(PURPOSES)
  purpose?: 'RECOGNITION' | 'REVIEW';

  /** A product of the enterprise, for titles that name one; left out: the main product. */
  @Omittable()
  @Id()
  productId?: string;
}

/** A fact as it would be, for one request. */
export class FactChangeDto {
  /** A key of `inputs`. */
  @Text(80)
  key!: string;

  /** As `inputs` describes it: fen, persons, pieces, a date, a code, per cent; null: not known. */
  @ValidateIf((_input: unknown, value: unknown) => value !== null)
  @ApiProperty({ nullable: true })
  @Text(60)
  value!: string | null;
}

/** What would be if … Nothing is saved. */
export class WhatIfDto extends SelfCheckQuery {
  @Rows(() => FactChangeDto, { most: 100 })
  changes!: FactChangeDto[];
}

/** One of the answers a choice offers. */
export class FactChoiceView {
  code!: string;
  zh!: string;
}

/** A fact the rule set reads, as a form asks for it. */
export class FactInputView {
  key!: string;
  zh!: string;
  @ApiProperty({ type: 'integer', nullable: true })
  year!: number | null;
  /** MONEY in fen, PERCENT as decimal text, SCORE as decimal text. */
  type!: 'MONEY' | 'COUNT' | 'PERCENT' | 'BOOLEAN' | 'CHOICE' | 'DATE' | 'SCORE';
  @ApiProperty({ type: 'integer', nullable: true })
  min!: number | null;
  @ApiProperty({ type: 'integer', nullable: true })
  max!: number | null;
  choices!: FactChoiceView[];
  /** As it would be entered; null where it is not known. */
  value!: string | null;
  valueZh!: string | null;
  /** Where it is kept. */
  whereZh!: string;
}

/** Where an enterprise stands by every rule set that applies today. */
export class SelfCheckView {
  enterpriseId!: string;
  enterpriseName!: string;
  /** The day it is judged for. */
  referenceOn!: string;
  @ApiProperty({ type: 'integer' })
  baseYear!: number;
  /** 大中小微, derived from employees, revenue and industry; null where a figure is missing. */
  sizeZh!: string | null;
  items!: JudgmentSummaryView[];
}

/** One judgment and the facts that could be changed. */
export class SelfCheckDetail {
  judgment!: JudgmentView;
  inputs!: FactInputView[];
}

/** One judgment on the enterprise's own facts, and on those asked for. */
export class WhatIfView {
  present!: JudgmentSummaryView;
  changed!: JudgmentView;
}
