import { ApiProperty } from '@nestjs/swagger';
import { Omittable, OneOf, PageQuery, Text, Version } from '../http/index.js';

/** The head's yes: exactly what was prepared. */
export class ApproveProposalDto {
  /** The version the head looked at. */
  @Version()
  version!: number;
}

/** The head's no, with a word to the handler. */
export class DeclineProposalDto extends ApproveProposalDto {
  /** Why, for the handler; internal. */
  @Text(2000, { multiline: true })
  note!: string;
}

/** Which proposals of the own unit are asked for. */
export class ProposalQuery extends PageQuery {
  /** OPEN (default), APPROVED, DECLINED, or OUTDATED when its subject had moved on. */
  @Omittable()
  @OneOf(['OPEN', 'APPROVED', 'DECLINED', 'OUTDATED'])
  state?: string;
}

/** What a handler prepared for the head. */
export class ProposalView {
  id!: string;
  /** Kind and id of the row it acts on. */
  subjectKind!: string;
  subjectId!: string;
  action!: string;
  actionZh!: string;
  /** What it is about: an enterprise, a list, a publicity. */
  title!: string;
  /** The input as prepared: opinion, reason told, document numbers … */
  @ApiProperty({ type: 'object', additionalProperties: true })
  input!: Record<string, unknown>;
  /** The version of the subject it was prepared for. */
  @ApiProperty({ type: 'integer' })
  subjectVersion!: number;
  unitId!: string;
  state!: 'OPEN' | 'APPROVED' | 'DECLINED' | 'OUTDATED';
  preparedBy!: string;
  preparedByName!: string;
  preparedAt!: Date;
  decidedAt!: Date | null;
  /** The head's word when declined. */
  note!: string | null;
  @ApiProperty({ type: 'integer' })
  version!: number;
}
