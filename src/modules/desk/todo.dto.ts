import { ApiProperty } from '@nestjs/swagger';
import { LONGEST_NOTE } from '../../core/flow/index.js';
import { Omittable, PageQuery, QueryFlag, Text } from '../../core/http/index.js';

/** Which to-dos of the caller's post are listed. */
export class TodoQuery extends PageQuery {
  /** What has to be done, such as `CASE`, `WITHDRAWAL`, `PROPOSAL`, `YEARLY_UPDATE`. */
  @Omittable()
  @Text(40)
  kind?: string;

  /** Part of its title or of the name of the enterprise it is about, or the beginning of that one's credit code. */
  @Omittable()
  @Text(120)
  q?: string;

  /** `true`: only those past their last day; `false`: all others. */
  @Omittable()
  @QueryFlag()
  overdue?: boolean;
}

/** A to-do (待办) of the caller's post; whoever holds the post may take it. */
export class TodoItem {
  id!: string;
  /** What has to be done. */
  kind!: string;
  kindZh!: string;
  /** It asks only to be taken note of and can be marked as done; every other one closes by its act. */
  toBeNoted!: boolean;
  title!: string;
  /** More words for the list, such as the state of a case. */
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } })
  detail!: Record<string, string>;
  /** What it is about, for the link: APPLICATION, DUTY, PROPOSAL … and its id. */
  subjectKind!: string;
  subjectId!: string;
  /** The enterprise it is about, and the unit that one is in. */
  enterpriseId!: string | null;
  enterpriseName!: string | null;
  unitName!: string | null;
  /** The last day in time; null without a deadline. */
  dueOn!: string | null;
  /** The holidays of its year are not published yet: it may still move. */
  dueProvisional!: boolean;
  overdue!: boolean;
  openedAt!: Date;
}

/** How a to-do that only asks to be taken note of was dealt with. */
export class SettleTodoDto {
  /** What was done, such as 已电话告知; kept with the to-do. */
  @Text(LONGEST_NOTE, { multiline: true })
  note!: string;
}

/** A to-do that is done. */
export class DoneTodoView {
  id!: string;
  kind!: string;
  title!: string;
  doneAt!: Date;
  /** Who took note of it; null, like the note, where it had closed by itself. */
  doneByName!: string | null;
  note!: string | null;
}

/** How much of one kind the caller's post has to do. */
export class TodoKindCount {
  kind!: string;
  kindZh!: string;
  @ApiProperty({ type: 'integer' })
  open!: number;
  /** Of these, past their last day. */
  @ApiProperty({ type: 'integer' })
  overdue!: number;
}

/** How much the caller's post has to do. */
export class TodoCountView {
  @ApiProperty({ type: 'integer' })
  open!: number;
  /** Of these, past their last day. */
  @ApiProperty({ type: 'integer' })
  overdue!: number;
  /** The same by kind, by their codes; kinds of which there is none are left out. */
  byKind!: TodoKindCount[];
}
