import { ApiProperty } from '@nestjs/swagger';

/** A choice of an attribute. */
export class AttributeChoiceView {
  code!: string;
  zh!: string;
}

/** A fact of an enterprise, known or not. */
export class AttributeView {
  key!: string;
  zh!: string;
  type!: 'BOOLEAN' | 'COUNT' | 'CHOICE' | 'DATE' | 'SCORE';
  /** One value for each year. */
  perYear!: boolean;
  /** Null unless `perYear`. */
  @ApiProperty({ type: 'integer', nullable: true })
  year!: number | null;
  /** `true` or `false`, a whole number, the code of a choice, `YYYY-MM-DD`, `62.50`; null when it is not known. */
  value!: string | null;
  /** The value in words; null when it is not known. */
  display!: string | null;
  evidence!: string | null;
  source!: string | null;
  /** Who entered it; null when it is not known. */
  enteredByName!: string | null;
  enteredAt!: Date | null;
  hint!: string | null;
  /** Empty for other types than CHOICE. */
  choices!: AttributeChoiceView[];
  /** Smallest and largest value of a COUNT or SCORE as decimal text; null otherwise. */
  min!: string | null;
  max!: string | null;
  /** A DATE that may be known not to exist: the value `NONE`. */
  noneAllowed!: boolean;
  /** Entered only together with what proves it. */
  evidenceRequired!: boolean;
}

/** Facts that belong together. */
export class AttributeGroupView {
  key!: string;
  zh!: string;
  rows!: AttributeView[];
}

/** Every fact the catalogue knows, with what is known of the enterprise. */
export class AttributesView {
  groups!: AttributeGroupView[];
}
