import { ApiProperty } from '@nestjs/swagger';
import { Omittable, PageQuery, QueryFlag, Text, Version } from '../../../../core/http/index.js';

/** Which warnings are listed. */
export class SuccessorWarningQuery extends PageQuery {
  /** `true`: not answered yet. */
  @Omittable()
  @QueryFlag()
  open?: boolean;
}

/** Answers a warning. */
export class AnswerWarningDto {
  @Version()
  version!: number;

  /** What was found out and what follows from it. */
  @Text(1000, { multiline: true })
  answer!: string;
}

/** A ban of an absorbed enterprise, as a warning about its successor. It bans nobody by itself. */
export class SuccessorWarningView {
  id!: string;
  /** The enterprise that was absorbed. */
  enterpriseId!: string;
  enterpriseName!: string;
  banId!: string;
  /** The last day of the ban. */
  bannedUntil!: string;
  successorUscc!: string;
  successorName!: string | null;
  /** Null while it is not on the register. */
  successorId!: string | null;
  /** The unit that answers. */
  unitId!: string;
  openedAt!: Date;
  answer!: string | null;
  answeredByName!: string | null;
  answeredAt!: Date | null;
  @ApiProperty({ type: 'integer' })
  version!: number;
}
