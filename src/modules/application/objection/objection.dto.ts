import { ApiProperty } from '@nestjs/swagger';
import { Flag, Id, Omittable, OneOf, PageQuery, Text, Version } from '../../../core/http/index.js';

/** An objection of the public. 涉密信息不得填报。 */
export class FileObjectionDto {
  @Id()
  publicityId!: string;

  /** `id` of the entry on the public list. */
  @Id()
  entryId!: string;

  /** A person under the real name, a unit with its seal, or anonymous (kept as a report that freezes nothing). */
  @OneOf(['PERSON', 'UNIT', 'ANONYMOUS'])
  by!: 'PERSON' | 'UNIT' | 'ANONYMOUS';

  /** Real name of the person or the unit; needed unless anonymous. */
  @Omittable()
  @Text(120)
  name?: string;

  /** Telephone or address; needed unless anonymous. */
  @Omittable()
  @Text(120)
  contact?: string;

  /** A unit declares that its paper bears the seal. */
  @Omittable()
  @Flag()
  sealed?: boolean;

  @Text(2000, { multiline: true })
  text!: string;

  /** The evidence, in words; needed unless anonymous. */
  @Omittable()
  @Text(2000, { multiline: true })
  evidence?: string;
}

/** What the objector gets back. */
export class ObjectionReceipt {
  /** 受理编号. */
  id!: string;
  /** OBJECTION is examined and freezes the entry; REPORT is kept as a clue. */
  kind!: string;
  /** Why it is only a report: ANONYMOUS or LATE. */
  reportReason!: string | null;
  receivedAt!: Date;
  /** The last day by which it is accepted or refused. */
  dueOn!: string | null;
}

/** Accepts an objection for verification. */
export class AcceptObjectionDto {
  @Version()
  version!: number;

  @Text(2000, { multiline: true })
  opinion!: string;
}

/** Closes a report (举报) that has been read. */
export class NoteReportDto {
  @Version()
  version!: number;

  /** Internal opinion: what was made of it. */
  @Text(2000, { multiline: true })
  opinion!: string;
}

/** Refuses to examine an objection. */
export class RefuseObjectionDto extends AcceptObjectionDto {
  /** Told to the objector. */
  @Text(2000, { multiline: true })
  reasonTold!: string;
}

/** The outcome of the verification. */
export class SettleObjectionDto extends RefuseObjectionDto {
  /** Upheld: the case stays frozen until the head decides on it. Not upheld: it goes on, without a new 公示. */
  @Flag()
  upheld!: boolean;
}

/** Filters of the list of objections. */
export class ObjectionQuery extends PageQuery {
  @Omittable()
  @OneOf(['RECEIVED', 'ACCEPTED', 'REFUSED', 'UPHELD', 'NOT_UPHELD', 'FILED', 'NOTED'])
  state?: string;

  @Omittable()
  @Id()
  applicationId?: string;

  @Omittable()
  @Id()
  publicityId?: string;
}

/** An objection, for the unit that published. */
export class ObjectionView {
  id!: string;
  publicityId!: string;
  applicationId!: string;
  kind!: string;
  reportReason!: string | null;
  by!: string;
  name!: string | null;
  contact!: string | null;
  sealed!: boolean;
  text!: string;
  evidence!: string | null;
  receivedAt!: Date;
  state!: string;
  dueOn!: string | null;
  opinion!: string | null;
  reasonTold!: string | null;
  settledAt!: Date | null;
  @ApiProperty({ type: 'integer' })
  version!: number;
}

/** An objection with the names of what it is about. */
export class ObjectionItem extends ObjectionView {
  enterpriseName!: string;
  /** Of the case. */
  caseNumber!: string;
  publicityTitle!: string;
}

/** One act on an objection or report, for the unit that published. */
export class ObjectionActView {
  @ApiProperty({ type: 'integer' })
  seq!: number;
  fromState!: string;
  toState!: string;
  at!: Date;
  actorName!: string;
  /** Internal opinion; where a head decided, as the handler prepared it. */
  opinion!: string;
  /** Told to the objector. */
  reasonTold!: string | null;
}
