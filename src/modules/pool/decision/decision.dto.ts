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

/** A decision on a membership: what the caller may do about it now, and why not. */
export class DecisionOption {
  action!: Decision;
  actionZh!: string;
  /** PREPARE for the head, or DECIDE what was prepared under /api/proposals. */
  mode!: 'PREPARE' | 'DECIDE';
  allowed!: boolean;
  /** Stable code of what stands in the way, or null. */
  code!: string | null;
  /** The same in plain words. */
  reason!: string | null;
  /** Inputs that must be given beside opinion and reasonTold, and those that may. */
  needs!: string[];
  takes!: string[];
  /** The words `reasonCode` is one of; empty where the decision takes none. */
  reasonCodes!: string[];
  /** The open proposal of this decision. */
  proposalId!: string | null;
}
