import { ApiProperty } from '@nestjs/swagger';
import { type OutsideChannel, OUTSIDE_CHANNELS } from '../../../../config/policy.js';
import { Ids, Omittable, OneOf, PageQuery } from '../../../core/http/index.js';
import { ALARM_KINDS, type AlarmKind } from '../alarm/reminder-alarm.entity.js';
import { URGENCIES, type Urgency } from '../delivery/delivery.entity.js';
import { DISPATCH_STATES, type DispatchState } from '../delivery/dispatch.entity.js';

/** A job that runs by itself. */
export class ScheduleView {
  /** Its name in the queue, such as `reminder.tick`. */
  name!: string;
  nameZh!: string;
  cron!: string;
  timeZone!: string;
  /** When it runs next; null while the queue is out of reach or nothing consumes. */
  nextAt!: Date | null;
  /** When it last ran through, for which business date, and how long it took in milliseconds; null before the first. */
  lastAt!: Date | null;
  lastCoveredOn!: string | null;
  @ApiProperty({ type: 'integer', nullable: true })
  lastDurationMs!: number | null;
}

/** Something wrong with reminders that the independent check found. */
export class AlarmView {
  id!: string;
  @ApiProperty({ enum: ALARM_KINDS })
  kind!: AlarmKind;
  kindZh!: string;
  /** Numbers and times. */
  detail!: string;
  raisedAt!: Date;
  /** Null while it lasts. */
  endedAt!: Date | null;
}

/** How many dispatches of a channel stand in a state. */
export class DispatchCount {
  @ApiProperty({ enum: OUTSIDE_CHANNELS })
  channel!: OutsideChannel;
  @ApiProperty({ enum: DISPATCH_STATES })
  state!: DispatchState;
  @ApiProperty({ type: 'integer' })
  count!: number;
}

/** How sending stands. */
export class DeliveryStanding {
  schedules!: ScheduleView[];
  /** The latest first, open ones before all others. */
  alarms!: AlarmView[];
  dispatches!: DispatchCount[];
  /** Channels this installation sends by. */
  @ApiProperty({ enum: OUTSIDE_CHANNELS, isArray: true })
  inOperation!: OutsideChannel[];
  /** Rungs that came before today and were not raised. */
  @ApiProperty({ type: 'integer' })
  unraised!: number;
  /** Seconds the oldest message that could go out waits. */
  @ApiProperty({ type: 'integer' })
  oldestWaitingSeconds!: number;
}

/** Which dispatches are listed. */
export class DispatchQuery extends PageQuery {
  @Omittable()
  @OneOf(DISPATCH_STATES)
  state?: DispatchState;

  @Omittable()
  @OneOf(OUTSIDE_CHANNELS)
  channel?: OutsideChannel;
}

/** What was sent or failed, without its content: administrators have no business data. */
export class DispatchView {
  id!: string;
  @ApiProperty({ enum: OUTSIDE_CHANNELS })
  channel!: OutsideChannel;
  @ApiProperty({ enum: URGENCIES })
  urgency!: Urgency;
  @ApiProperty({ enum: DISPATCH_STATES })
  state!: DispatchState;
  /** The sign-in name of the person. */
  loginName!: string;
  /** Where it went, masked; null before the first try. */
  addressMasked!: string | null;
  /** Messages in it. */
  @ApiProperty({ type: 'integer' })
  items!: number;
  @ApiProperty({ type: 'integer' })
  attempts!: number;
  /** How often a sending of it broke off; with more than 0 it may have arrived more than once. */
  @ApiProperty({ type: 'integer' })
  unknowns!: number;
  /** A word of why the last try failed, and what the other side said. */
  errorCode!: string | null;
  errorText!: string | null;
  createdAt!: Date;
  finishedAt!: Date | null;
  nextAttemptAt!: Date;
}

/** Which dead letters are sent again. */
export class ResendDto {
  @Ids({ least: 1, most: 200 })
  ids!: string[];
}

export class ResendView {
  @ApiProperty({ type: 'integer' })
  resent!: number;
}
