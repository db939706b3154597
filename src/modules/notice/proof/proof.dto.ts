import { ApiProperty } from '@nestjs/swagger';
import { CHANNELS, type Channel, REMINDER_RULES, type ReminderRuleId } from '../../../../config/policy.js';
import { DateOnly, Matching, Omittable, OneOf, PageQuery } from '../../../core/http/index.js';
import { DISPATCH_STATES } from '../delivery/dispatch.entity.js';

/** Who was told on a day? */
export class ProofQuery extends PageQuery {
  /** A unit in the caller's reach: its own people, and the enterprises and to-dos of the tree below it. */
  @Matching(/^[A-Z0-9]{2,12}$/, 12)
  unitId!: string;

  /** The day asked about: what was planned for it, and what went out on it. */
  @DateOnly()
  on!: string;

  @Omittable()
  @OneOf(REMINDER_RULES)
  rule?: ReminderRuleId;
}

/** What became of one message by one channel. */
export const CHANNEL_OUTCOMES = [
  ...DISPATCH_STATES,
  /** Waits for the digest of the morning, or for the end of the quiet hours. */
  'WAITING',
  'NO_ADDRESS',
  'NOT_CHOSEN',
  /** In the inbox. */
  'SHOWN',
  'READ',
] as const;
export type ChannelOutcome = (typeof CHANNEL_OUTCOMES)[number];

export class ProofChannel {
  @ApiProperty({ enum: CHANNELS })
  channel!: Channel;
  channelZh!: string;
  @ApiProperty({ enum: CHANNEL_OUTCOMES })
  outcome!: ChannelOutcome;
  outcomeZh!: string;
  /** When: shown, read, sent or failed; null while it waits or is skipped. */
  at!: Date | null;
  /** Where it went, masked. */
  addressMasked!: string | null;
  /** Why it failed. */
  errorCode!: string | null;
}

/** Why nobody was told by a rung on its day. */
export const RUNG_OUTCOMES = [
  'TOLD',
  /** It went out later than planned. */
  'TOLD_LATER',
  /** It went out later because whoever had it put it off. */
  'PUT_OFF',
  /** It went out with a later one. */
  'MERGED',
  /** Nobody could be reached; it became a to-do of the next officer. */
  'NOBODY',
] as const;
export type RungOutcome = (typeof RUNG_OUTCOMES)[number];

/** One rung and one person it told; a rung that told nobody has one row without a person. */
export class ProofRow {
  occurrenceId!: string;
  @ApiProperty({ enum: REMINDER_RULES })
  rule!: ReminderRuleId;
  ruleZh!: string;
  /** Digest of the rule's version; null for reminders before versions were kept. */
  ruleVersion!: string | null;
  rung!: string;
  /** When it goes out by that version, in words. */
  rungZh!: string;
  dueOn!: string;
  plannedOn!: string;
  raisedAt!: Date;
  @ApiProperty({ enum: RUNG_OUTCOMES })
  outcome!: RungOutcome;
  outcomeZh!: string;
  /** What it is about. */
  title!: string;
  subjectKind!: string;
  subjectId!: string;
  enterpriseName!: string | null;
  /** Who was told: organisation and person. */
  toName!: string | null;
  toOrganisation!: string | null;
  channels!: ProofChannel[];
}

/** Why there is no row: one sentence each, with what to look at. */
export class ProofReason {
  code!: string;
  zh!: string;
}

/** The answer to "was this unit told on this day, by which channel, under which rule, and if not why". */
export class ProofAnswer {
  unitId!: string;
  unitName!: string;
  on!: string;
  /** Whether anybody of the unit, or below it, was told anything on the day. */
  told!: boolean;
  rows!: ProofRow[];
  /** The next page; null on the last. */
  nextCursor!: string | null;
  /** Filled where `rows` is empty. */
  reasons!: ProofReason[];
}
