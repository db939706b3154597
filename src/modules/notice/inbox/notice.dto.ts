import { ApiProperty } from '@nestjs/swagger';
import { Ids, Omittable, PageQuery, QueryFlag } from '../../../core/http/index.js';

/** Which of the caller's notices are listed. */
export class NoticeQuery extends PageQuery {
  /** `true`: only those not read yet; `false`: only those read. */
  @Omittable()
  @QueryFlag()
  unread?: boolean;
}

/** Several notices at once. */
export class NoticeIdsDto {
  @Ids({ least: 1, most: 200 })
  ids!: string[];
}

/** One message to the caller, in the language asked for. */
export class NoticeView {
  id!: string;
  /** Which kind of message. */
  kind!: string;
  title!: string;
  body!: string;
  /** What it leads to. */
  subjectKind!: string;
  subjectId!: string;
  /** The rung of a reminder, such as `T-7`; null for other messages. */
  rung!: string | null;
  createdAt!: Date;
  /** Null while not read. */
  readAt!: Date | null;
}

/** How many notices the caller has not read. */
export class UnreadCountView {
  @ApiProperty({ type: 'integer' })
  unread!: number;
}
