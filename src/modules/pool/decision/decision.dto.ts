import { ApiProperty } from '@nestjs/swagger';
import { DateOnly, Id, Omittable, OneOf, Text, Version } from '../../../core/http/index.js';
import { type Decision, DECISIONS } from '../membership/membership.flow.js';
import { EXIT_REASONS, VIOLATIONS } from './decision.forms.js';

/** Which decision on which membership. */
export class DecisionPath {
  @Id()
  id!: string;

  @OneOf(DECISIONS)
  action!: Decision;
}

/** What the handler lays before the head. */
export class DecisionDto {
  /** The version of the membership the handler looked at. */
  @Version()
  version!: number;

  /** Internal: for the deciding unit and those above it. */
  @Text(2000, { multiline: true })
  opinion!: string;

  /** Told to the enterprise: with the clause, and what can be done until when. */
  @Text(500, { multiline: true })
  reasonTold!: string;

  /** 决定文号; mandatory for watch, exit and exitViolation. */
  @Omittable()
  @Text(80)
  documentNo?: string;

  /** Mandatory for exit and exitViolation, each with its own words; for no other decision. */
  @Omittable()
  @OneOf([...EXIT_REASONS, ...VIOLATIONS])
  reasonCode?: string;

  /** From when an exit is true, when not from the day of the decision; not before the present state began. */
  @Omittable()
  @DateOnly()
  effectiveOn?: string;
}

/** Why something cannot be done now. */
export class DecisionRefusal {
  code!: string;
  detail!: string;
}

/** A decision and whether the caller may prepare it. */
export class DecisionOption {
  action!: Decision;
  label!: string;
  allowed!: boolean;
  refusal!: DecisionRefusal | null;
  documentNoRequired!: boolean;
  /** The words `reasonCode` is one of; empty where the decision takes none. */
  reasonCodes!: string[];
}

/** What now waits for the head under /api/proposals. */
export class PreparedDecision {
  id!: string;
  subjectKind!: string;
  subjectId!: string;
  action!: string;
  unitId!: string;
  state!: 'OPEN' | 'APPROVED' | 'DECLINED' | 'OUTDATED';
  preparedByName!: string;
  preparedAt!: Date;
  @ApiProperty({ type: 'integer' })
  version!: number;
}
