import { ApiProperty } from '@nestjs/swagger';
import { CHANNELS, type Channel, REMINDER_RULES, type ReminderRuleId } from '../../../../config/policy.js';
import { DateOnly, Matching, Omittable, Rows, SomeOf, Text } from '../../../core/http/index.js';

const UNIT = /^[A-Z0-9]{2,12}$/;

/** One step of a ladder, in words. */
export class RungView {
  id!: string;
  /** When, in words. */
  atZh!: string;
  /** When: calendar days or working days from the due date (negative: before), or per cent of a limit; one of them. */
  @ApiProperty({ type: 'integer', nullable: true })
  days!: number | null;
  @ApiProperty({ type: 'integer', nullable: true })
  workdays!: number | null;
  @ApiProperty({ type: 'integer', nullable: true })
  percent!: number | null;
  /** Whom it tells. */
  recipientsZh!: string[];
  /** The title and body it sends, with places such as {dueOn}. */
  titleZh!: string;
  bodyZh!: string;
}

/** A reminder rule as it stands. */
export class ReminderRuleView {
  @ApiProperty({ enum: REMINDER_RULES })
  id!: ReminderRuleId;
  zh!: string;
  /** The digest that occurrences name. */
  version!: string;
  @ApiProperty({ enum: CHANNELS, isArray: true })
  channels!: Channel[];
  channelsZh!: string[];
  /** `MM-DD` of what is due on a fixed date of each year. */
  dueMonthDay!: string | null;
  rungs!: RungView[];
  /** The rule as data, to change as a draft. */
  @ApiProperty({ type: 'object', additionalProperties: true })
  content!: Record<string, unknown>;
}

/** Days, both included. */
export class PeriodDto {
  @DateOnly()
  from!: string;

  @DateOnly()
  to!: string;
}

/** What is tried out; nothing is sent. */
export class SimulateDto extends PeriodDto {
  /** Of these rules only; left out: of every one. */
  @Omittable()
  @SomeOf(REMINDER_RULES, { least: 1 })
  rules?: ReminderRuleId[];

  /** A draft as JSON text, which takes the place of the rule of its `id`. */
  @Omittable()
  @Text(20_000, { multiline: true })
  draft?: string;

  /** A unit in the caller's reach; left out: the caller's own with everything below it. */
  @Omittable()
  @Matching(UNIT, 12)
  unitId?: string;

  /** Days on which the system is taken to stand still. */
  @Omittable()
  @Rows(() => PeriodDto, { most: 10 })
  down?: PeriodDto[];
}

/** How often one rung goes out on a day. */
export class SimulatedRung {
  @ApiProperty({ enum: REMINDER_RULES })
  rule!: ReminderRuleId;
  ruleZh!: string;
  rung!: string;
  /** When it goes out, in words. */
  rungZh!: string;
  @ApiProperty({ type: 'integer' })
  subjects!: number;
}

/** What would go out on one day. */
export class SimulatedDayView {
  date!: string;
  /** The calendar of its year is not published: it may still move. */
  provisional!: boolean;
  /** Messages in inboxes. */
  @ApiProperty({ type: 'integer' })
  messages!: number;
  /** People told, each counted once; with a channel chosen, each gets one digest of the morning. */
  @ApiProperty({ type: 'integer' })
  people!: number;
  /** Messages that take in earlier rungs which did not go out. */
  @ApiProperty({ type: 'integer' })
  collapsed!: number;
  /** Rungs nobody can be reached for; each becomes a to-do of the next officer. */
  @ApiProperty({ type: 'integer' })
  unreachable!: number;
  rungs!: SimulatedRung[];
}

/** What the rules would send in a period. */
export class SimulationView {
  from!: string;
  to!: string;
  /** Subjects looked at: open to-dos, and yearly updates that will open for today's members. */
  @ApiProperty({ type: 'integer' })
  subjects!: number;
  @ApiProperty({ type: 'integer' })
  messages!: number;
  /** People told anything, each counted once. */
  @ApiProperty({ type: 'integer' })
  people!: number;
  days!: SimulatedDayView[];
}
