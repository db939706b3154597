import { ApiProperty } from '@nestjs/swagger';

/** A code and what people call it. */
export class CodeWord {
  code!: string;
  zh!: string;
}

/** A direction of the pool (方向). */
export class TrackWord extends CodeWord {
  /** Codes of the titles it aims at: rule sets of these and of the track itself judge its cases. */
  aimsAt!: string[];
}

/** A kind of title (称号). */
export class TitleKindWord extends CodeWord {
  /** Other words people search by. */
  synonyms!: string[];
  /** PROVINCE or NATION. */
  issuerLevel!: string;
  /** Years of validity; null where no rule names any. */
  @ApiProperty({ type: 'integer', nullable: true })
  validYears!: number | null;
  /** Whether an enterprise may be a candidate (培育对象) for it. */
  candidateAllowed!: boolean;
  /** Whether it names exactly one product. */
  namesProduct!: boolean;
}

/** A state of a case. */
export class CaseStateWord extends CodeWord {
  /** In the words of the enterprise's own page. */
  enterpriseZh!: string;
  /** Nothing follows it. */
  final!: boolean;
}

/** A state of a place in the pool. */
export class MembershipStateWord extends CodeWord {
  /** In the pool: 在库, 观察名单, 暂停. */
  live!: boolean;
}

/** A yearly figure of an enterprise. */
export class MetricWord {
  key!: string;
  zh!: string;
  /** FEN (amounts: integer fen, entered and shown in 万元), PERSON or COUNT. */
  unit!: string;
  /** What it is shown in: 万元, 人, 项. */
  unitZh!: string;
  /** A value below 0 is possible. */
  mayBeNegative!: boolean;
}

/** A limit of a case that a round may set otherwise. */
export class LimitWord extends CodeWord {
  /** The general limit. */
  @ApiProperty({ type: 'integer' })
  workingDays!: number;
}

/** How long a 公示 of a tier takes where a round says nothing else. */
export class PublicityLengthWord {
  tier!: string;
  @ApiProperty({ type: 'integer' })
  length!: number;
  /** CALENDAR or WORKING days. */
  unit!: string;
}

/** The words and code lists that pages show. */
export class CatalogueView {
  /** 层级, the lowest first. */
  tiers!: CodeWord[];
  /** 方向. */
  tracks!: TrackWord[];
  /** 称号. */
  titleKinds!: TitleKindWord[];
  /** 细分领域. */
  subSectors!: CodeWord[];
  /** States of a case, in the order of its way. */
  caseStates!: CaseStateWord[];
  membershipStates!: MembershipStateWord[];
  /** 岗位. */
  roles!: CodeWord[];
  /** 年度评价: the grades, the highest first; what makes the lowest one whatever the points; what is pointed out. */
  grades!: CodeWord[];
  vetoes!: CodeWord[];
  assessmentAlerts!: CodeWord[];
  /** 年度数据. */
  metrics!: MetricWord[];
  /** 各环节时限. */
  limits!: LimitWord[];
  /** 公示时长. */
  publicityLengths!: PublicityLengthWord[];
}

/** A class of GB/T 4754-2017 for the equipment industry. */
export class IndustryWord extends CodeWord {
  /** Sub-sectors it suggests; whoever registers confirms. */
  subSectors!: string[];
}
