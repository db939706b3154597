import { ApiProperty } from '@nestjs/swagger';
import { RuleSetRef } from '../explain/judgment-view.dto.js';

/** Days on which a rule set applies to a purpose, both included. */
export class ValidityView {
  purpose!: 'RECOGNITION' | 'REVIEW';
  from!: string;
  /** Null until further notice. */
  to!: string | null;
}

/** A rule set in a list. */
export class RuleSetItem extends RuleSetRef {
  subjectKind!: 'TITLE' | 'TRACK';
  subjectCode!: string;
  subjectZh!: string;
  /** The country, or the unit whose own rule it is. */
  regionZh!: string;
  validity!: ValidityView[];
  /** SOLO 单体, CONSOLIDATED 合并: which figures it reads. */
  basis!: 'SOLO' | 'CONSOLIDATED';
  /** Applies today for the purpose of a first application. */
  inForce!: boolean;
  /** The rule set it changes for its own region; null for one that stands alone. */
  changes!: string | null;
}

/** Points for a range of values; a value on the edge of two takes the higher. */
export class BandView {
  rangeZh!: string;
  @ApiProperty({ type: 'integer' })
  points!: number;
}

/** One condition, group or item of a rule set; a row of the tree. */
export class RuleConditionView {
  id!: string;
  parentId!: string | null;
  @ApiProperty({ type: 'integer' })
  depth!: number;
  kind!: string;
  zh!: string;
  clause!: string | null;
  /** What it asks, in words; null where its text says all. */
  limitZh!: string | null;
  bands!: BandView[];
  /** The most points of a group, item or way. */
  @ApiProperty({ type: 'integer', nullable: true })
  most!: number | null;
  evidence!: string | null;
  confidence!: 'CONFIRMED' | 'PROBABLE' | 'DEFAULT';
  /** Where it was read, in words; null where the rule set says nothing of its own. */
  sourceZh!: string | null;
  /** Asked for this purpose only. */
  purpose!: 'RECOGNITION' | 'REVIEW' | null;
}

/** A rule set with its clauses. */
export class RuleSetDetail extends RuleSetItem {
  conditions!: RuleConditionView[];
  /** The rule file itself: where a draft begins. */
  @ApiProperty({ type: 'object', additionalProperties: true })
  content!: object;
}

/** Every rule set that is known. */
export class RuleSetList {
  items!: RuleSetItem[];
}
