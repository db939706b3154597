import { ApiProperty } from '@nestjs/swagger';

type VerdictName = 'NOT_MET' | 'UNKNOWN' | 'PEOPLE' | 'MET';

/** The rule set a judgment rests on. */
export class RuleSetRef {
  key!: string;
  title!: string;
  documentNumber!: string | null;
  issuer!: string;
  /** CN, or the unit whose own rule it is. */
  region!: string;
  /** CONFIRMED by several sources, PROBABLE, DEFAULT: our own design. */
  confidence!: 'CONFIRMED' | 'PROBABLE' | 'DEFAULT';
  /** Paragraph of the rule book and keys of sources. */
  source!: string;
  /** The sources in words, and how far each carries. */
  sourceZh!: string;
  note!: string | null;
}

/** Points that are certain, and those that could still be reached. */
export class PointsView {
  @ApiProperty({ type: 'integer' })
  least!: number;
  @ApiProperty({ type: 'integer' })
  most!: number;
  /** The most anybody can have; null for a total. */
  @ApiProperty({ type: 'integer', nullable: true })
  of!: number | null;
}

/** A fact as it was used. */
export class UsedFactView {
  key!: string;
  zh!: string;
  @ApiProperty({ type: 'integer', nullable: true })
  year!: number | null;
  /** Null where it is missing. */
  valueZh!: string | null;
  source!: string | null;
  /** The day it was entered. */
  enteredOn!: string | null;
}

/** One value that was compared. */
export class ComparedValueView {
  @ApiProperty({ type: 'integer', nullable: true })
  year!: number | null;
  /** With as many decimals as it takes to see the side of the threshold; null where there is none. */
  valueZh!: string | null;
  verdict!: VerdictName;
  facts!: UsedFactView[];
}

/** One condition, group or item of a score; a row of the tree. */
export class ConditionView {
  id!: string;
  /** The row it stands in; null for the outermost. */
  parentId!: string | null;
  /** How deep it stands: 0 for the outermost. */
  @ApiProperty({ type: 'integer' })
  depth!: number;
  /** A kind of condition, or `group` and `item` of a score. */
  kind!: string;
  zh!: string;
  clause!: string | null;
  /** Null for a group or item of a score. */
  verdict!: VerdictName | null;
  /** What it asks: `≥ 5000 万元`. */
  limitZh!: string | null;
  values!: ComparedValueView[];
  points!: PointsView | null;
  /** What would change the verdict, or what is missing. */
  wordsZh!: string | null;
  /** What proves it. */
  evidence!: string | null;
  confidence!: 'CONFIRMED' | 'PROBABLE' | 'DEFAULT';
  source!: string | null;
  /** The day from which a condition of time is met. */
  earliestOn!: string | null;
}

/** Something that fails on the nearest way, the nearest first. */
export class GapView {
  id!: string;
  zh!: string;
  clause!: string;
  /** Near enough to be worth an effort. */
  near!: boolean;
  /** The distance in relation to the threshold, `7.1%`; null for what is no number. */
  shareZh!: string | null;
  wordsZh!: string;
  evidence!: string | null;
}

/** A fact without which the answer stays open. */
export class MissingFactView {
  key!: string;
  zh!: string;
  /** Where it is entered. */
  whereZh!: string;
}

/** Something left to people. */
export class PeopleItemView {
  id!: string;
  zh!: string;
  clause!: string;
}

/** The answer in short. */
export class JudgmentSummaryView {
  ruleSet!: RuleSetRef;
  subjectKind!: 'TITLE' | 'TRACK';
  subjectCode!: string;
  subjectZh!: string;
  /** RECOGNITION 认定, REVIEW 复核. */
  purpose!: 'RECOGNITION' | 'REVIEW';
  @ApiProperty({ type: 'integer' })
  baseYear!: number;
  referenceOn!: string;
  /** NOT_MET 不符合, UNKNOWN 资料不足, PEOPLE 需人工判断, MET 符合. A judgment informs and never blocks. */
  verdict!: VerdictName;
  verdictZh!: string;
  total!: PointsView | null;
  gaps!: GapView[];
  missing!: MissingFactView[];
  people!: PeopleItemView[];
  /** The day from which every condition of time is met; null where none fails. */
  earliestOn!: string | null;
}

/** A judgment with every condition. */
export class JudgmentView extends JudgmentSummaryView {
  engine!: string;
  conditions!: ConditionView[];
}
