import { Type } from 'class-transformer';
import { loadPolicy } from '../../../../config/policy.js';
import {
  Id,
  Matching,
  Omittable,
  OneOf,
  PageQuery,
  QueryFlag,
  Rows,
  Text,
  Texts,
  Version,
  Whole,
} from '../../../core/http/index.js';
import { ASSESSMENT_STATES, type AssessmentState } from './assessment-words.js';

const { dimensions, grades, vetoes, alerts } = loadPolicy().review.assessment;

/** The word that lifts a veto an earlier tier set. */
export const NO_VETO = 'NONE';

/** Which assessments are listed. */
export class AssessmentQuery extends PageQuery {
  /** The year reported on. */
  @Omittable()
  @Whole(2000, 2199)
  @Type(() => Number)
  year?: number;

  @Omittable()
  @OneOf(ASSESSMENT_STATES)
  state?: AssessmentState;

  /** Internal until publication: an enterprise finds only published ones by it. */
  @Omittable()
  @OneOf(grades.map(({ code }) => code))
  grade?: string;

  /** The unit they were filed in, or one above it. */
  @Omittable()
  @Matching(/^[A-Z0-9]{2,6}$/, 6)
  unitId?: string;

  /** Filed after the due date. */
  @Omittable()
  @QueryFlag()
  late?: boolean;

  @Omittable()
  @OneOf([...new Set(alerts.map(({ code }) => code))])
  alert?: string;

  @Omittable()
  @Id()
  enterpriseId?: string;
}

/** Acts on an assessment as last seen. */
export class AssessmentVersionDto {
  @Version()
  version!: number;
}

/** The enterprise has mended what was named. */
export class ResubmitDto extends AssessmentVersionDto {
  /** Its words on the changes, where these were to be mended. */
  @Omittable()
  @Text(2000, { multiline: true })
  comment?: string;
}

/** Points for one dimension, and why. */
export class GivenPointsDto {
  @OneOf(dimensions.map(({ code }) => code))
  dimension!: string;

  /** Decimal text of at most two places, such as `27.5`; at most the points of the dimension. */
  @Matching(/^\d{1,3}(?:\.\d{1,2})?$/, 6)
  points!: string;

  /** Internal. */
  @Text(300)
  reason!: string;
}

/** The first tier verifies, gives points and so proposes a grade. */
export class VerifyDto extends AssessmentVersionDto {
  /** For every dimension without a formula. */
  @Rows(() => GivenPointsDto, { most: 20 })
  points!: GivenPointsDto[];

  /** Internal: for the own tier and those above it. */
  @Text(2000, { multiline: true })
  opinion!: string;

  /** The reason of the grade, told to the enterprise at publication. */
  @Text(500, { multiline: true })
  reasonTold!: string;

  /** What makes the lowest grade whatever the points. */
  @Omittable()
  @OneOf([...vetoes.map(({ code }) => code), NO_VETO])
  veto?: string;
}

/** A later tier agrees, or changes with its reason. */
export class JudgeDto extends AssessmentVersionDto {
  /** Only of the dimensions that are changed. */
  @Omittable()
  @Rows(() => GivenPointsDto, { most: 20 })
  points?: GivenPointsDto[];

  /** Internal: for the own tier and those above it; why, where anything is changed. */
  @Text(2000, { multiline: true })
  opinion!: string;

  /** Takes the place of the reason an earlier tier wrote for the enterprise. */
  @Omittable()
  @Text(500, { multiline: true })
  reasonTold?: string;

  /** NONE lifts the one an earlier tier set. */
  @Omittable()
  @OneOf([...vetoes.map(({ code }) => code), NO_VETO])
  veto?: string;
}

/** The update goes back to the enterprise to be mended. */
export class ReturnAssessmentDto extends AssessmentVersionDto {
  /** Everything to be mended at once: `figures.<year>.<basis>.<metric>`, `products` or `comment`. */
  @Texts(80, { least: 1, most: 40 })
  fields!: string[];

  /** Told to the enterprise. */
  @Text(500, { multiline: true })
  reason!: string;

  /** Internal. */
  @Omittable()
  @Text(2000, { multiline: true })
  opinion?: string;
}

/** An act that needs only an internal opinion. */
export class OpinionDto extends AssessmentVersionDto {
  @Text(2000, { multiline: true })
  opinion!: string;
}

/** The head of the province publishes everything graded of a year. */
export class PublishDto {
  /** The year reported on. */
  @Whole(2000, 2199)
  year!: number;

  /** The number of the notice (公布文号), where there is one. */
  @Omittable()
  @Text(80)
  documentNo?: string;
}

/** What was published. */
export class PublishedView {
  /** How many assessments. */
  published!: number;
  /** How many findings followed from the lowest grade. */
  findings!: number;
}
