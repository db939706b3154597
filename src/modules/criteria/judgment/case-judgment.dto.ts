import { ApiProperty } from '@nestjs/swagger';
import { JudgmentView } from '../explain/judgment-view.dto.js';

/** A fact that is another one now than when the case was handed in. */
export class FactDifferenceView {
  key!: string;
  zh!: string;
  /** Null where it was not known. */
  beforeZh!: string | null;
  /** Null where it is not known any more. */
  afterZh!: string | null;
  /** Where the present value comes from. */
  source!: string | null;
  enteredOn!: string | null;
}

/** A condition whose answer is another one now. */
export class ConditionDifferenceView {
  id!: string;
  zh!: string;
  before!: 'NOT_MET' | 'UNKNOWN' | 'PEOPLE' | 'MET';
  after!: 'NOT_MET' | 'UNKNOWN' | 'PEOPLE' | 'MET';
}

/** An earlier submission of the case. */
export class PinnedBeforeView {
  judgmentId!: string;
  @ApiProperty({ type: 'integer' })
  submission!: number;
  madeAt!: Date;
  verdict!: 'NOT_MET' | 'UNKNOWN' | 'PEOPLE' | 'MET';
  verdictZh!: string;
}

/** One title or track beside a case: as it was handed in, and as it would be judged now. */
export class CaseJudgmentView {
  subjectKind!: 'TITLE' | 'TRACK';
  subjectCode!: string;
  subjectZh!: string;
  /** Made when the case was handed in last; null before. */
  pinned!: JudgmentView | null;
  pinnedAt!: Date | null;
  /** By the same rule set on the facts as they are now. */
  fresh!: JudgmentView;
  factDifferences!: FactDifferenceView[];
  conditionDifferences!: ConditionDifferenceView[];
  /** Earlier submissions, the latest first. */
  earlier!: PinnedBeforeView[];
}

/** The judgments beside a case: of its track first, then of the titles the track aims at. */
export class CaseJudgmentsView {
  items!: CaseJudgmentView[];
}
