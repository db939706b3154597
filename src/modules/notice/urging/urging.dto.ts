import { ApiProperty } from '@nestjs/swagger';
import { Id, Ids, Omittable, PageQuery, Text } from '../../../core/http/index.js';

/** Which to-dos are urged, and why. */
export class UrgeDto {
  /** Open to-dos of lower tiers or of enterprises in reach. */
  @Ids({ least: 1, most: 200 })
  taskIds!: string[];

  /** One sentence that the message ends with, such as 请于今日下班前报送。 */
  @Omittable()
  @Text(200)
  reason?: string;
}

/** What became of urging one to-do. */
export class UrgeResult {
  taskId!: string;
  urged!: boolean;
  /** Error code of why not; null when urged. */
  code!: string | null;
  /** Why not, in words; null when urged. */
  reason!: string | null;
}

export class UrgeResults {
  @ApiProperty({ type: 'integer' })
  urged!: number;
  results!: UrgeResult[];
}

/** Whose 催办 are listed. */
export class UrgingQuery extends PageQuery {
  /** A to-do, or the case or duty it is about. */
  @Id()
  subjectId!: string;
}

/** One 催办 by hand. */
export class UrgingView {
  id!: string;
  taskId!: string;
  /** Who urged: the unit and the person. */
  unitName!: string;
  accountName!: string;
  reason!: string | null;
  urgedOn!: string;
  at!: Date;
}
