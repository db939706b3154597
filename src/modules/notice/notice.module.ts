import { type DynamicModule, Module } from '@nestjs/common';
import type { DeliveryConfig } from '../../../config/delivery.js';
import { SystemClock } from '../../common/clock.js';
import { Notifier } from '../../core/flow/index.js';
import { ApplicationModule } from '../application/index.js';
import { PoolModule } from '../pool/index.js';
import { ReviewModule } from '../review/index.js';
import { AlarmCheck } from './alarm/alarm-check.js';
import { ReminderHealth } from './alarm/reminder-health.js';
import { ReminderMetrics } from './alarm/reminder-metrics.js';
import { CalendarDates } from './calendar/calendar-dates.js';
import { CalendarStart } from './calendar/calendar-start.js';
import { LadderDates } from './calendar/ladder-dates.js';
import { LimitDates } from './calendar/limit-dates.js';
import { ContactController } from './contact/contact.controller.js';
import { ContactService } from './contact/contact.service.js';
import { CHANNEL_DRIVERS, CHANNELS_ON } from './delivery/channels/channel.js';
import { channelsOn, driversOf } from './delivery/channels/drivers.js';
import { DayWork } from './day/day-work.js';
import { EndedTasks } from './day/ended-tasks.js';
import { ChannelRate } from './delivery/channel-rate.js';
import { DeliveryWriter } from './delivery/delivery-writer.js';
import { DELIVERY_CONFIG } from './delivery/delivery.tokens.js';
import { Dispatcher } from './delivery/dispatcher.js';
import { Envelopes } from './delivery/envelopes.js';
import { HandOver } from './delivery/hand-over.js';
import { Outbox } from './delivery/outbox.js';
import { Packing } from './delivery/packing.js';
import { InboxService } from './inbox/inbox.service.js';
import { NoticeController } from './inbox/notice.controller.js';
import { NoticeWriter } from './message/notice-writer.js';
import { NotifierService } from './message/notifier.service.js';
import { Recipients } from './message/recipients.js';
import { UnitTree } from './message/unit-tree.js';
import { OpsController } from './ops/ops.controller.js';
import { OpsService } from './ops/ops.service.js';
import { Resending } from './ops/resending.js';
import { ProofController } from './proof/proof.controller.js';
import { ProofList } from './proof/proof-list.js';
import { ProofRepository } from './proof/proof.repository.js';
import { ProofService } from './proof/proof.service.js';
import { DueTasks } from './reminder/due-tasks.js';
import { RaisedRungs } from './reminder/raised-rungs.js';
import { RaiseRungs } from './reminder/raise-rungs.js';
import { ReminderController } from './reminder/reminder.controller.js';
import { ReminderQueries } from './reminder/reminder.queries.js';
import { ReminderTick } from './reminder/reminder-tick.js';
import { RungWriter } from './reminder/rung-writer.js';
import { TaskPlaces } from './reminder/task-places.js';
import { RuleChanges } from './rule/rule-changes.js';
import { RuleVersions } from './rule/rule-versions.js';
import { Audience } from './simulation/audience.js';
import { RuleController } from './simulation/rule.controller.js';
import { RuleViews } from './simulation/rule-views.js';
import { SimulationService } from './simulation/simulation.service.js';
import { SubjectsRepository } from './simulation/subjects.repository.js';
import { SnoozeController } from './snooze/snooze.controller.js';
import { SnoozeService } from './snooze/snooze.service.js';
import { SweepTimer, SWEEPS } from './sweep/sweep-timer.js';
import { Sweeper } from './sweep/sweeper.js';
import { UrgingController } from './urging/urging.controller.js';
import { UrgingService } from './urging/urging.service.js';

const MESSAGES = [
  UnitTree,
  Recipients,
  NoticeWriter,
  { provide: Notifier, useClass: NotifierService },
  InboxService,
];
const DELIVERY = [DeliveryWriter, Packing, Outbox, ChannelRate, Envelopes, HandOver, Dispatcher];
const REMINDERS = [DueTasks, RaisedRungs, RungWriter, RaiseRungs, ReminderTick, ReminderQueries, TaskPlaces];
const DAY = [EndedTasks, DayWork];
const BY_HAND = [ContactService, UrgingService, SnoozeService];
const LOOKING_AHEAD = [RuleViews, Audience, SubjectsRepository, SimulationService];
const LOOKING_BACK = [ProofRepository, ProofService, ProofList];
const OPERATIONS = [ReminderHealth, AlarmCheck, ReminderMetrics, Resending, OpsService];
const IN_STEP = [RuleVersions, RuleChanges, LimitDates, LadderDates, CalendarDates, CalendarStart];

const CONTROLLERS = [
  NoticeController,
  ProofController,
  ReminderController,
  RuleController,
  ContactController,
  UrgingController,
  SnoozeController,
  OpsController,
];

/** What the composition root decides about messages. */
export interface NoticeModuleOptions {
  /** Whether this process runs jobs; only then it sweeps. */
  readonly consume: boolean;
  readonly delivery: DeliveryConfig;
}

/** 提醒: writes messages for every module (`Notifier`), sends them, reminds of what is due, and sweeps. */
@Module({})
export class NoticeModule {
  static forRoot({ consume, delivery }: NoticeModuleOptions): DynamicModule {
    return {
      module: NoticeModule,
      global: true,
      imports: [PoolModule, ApplicationModule, ReviewModule],
      controllers: CONTROLLERS,
      providers: [
        SystemClock,
        { provide: DELIVERY_CONFIG, useValue: delivery },
        { provide: CHANNELS_ON, useValue: channelsOn(delivery) },
        { provide: CHANNEL_DRIVERS, useFactory: () => driversOf(delivery) },
        ...MESSAGES,
        ...DELIVERY,
        ...REMINDERS,
        ...DAY,
        ...IN_STEP,
        ...BY_HAND,
        ...LOOKING_AHEAD,
        ...LOOKING_BACK,
        ...OPERATIONS,
        Sweeper,
        SweepTimer,
        { provide: SWEEPS, useValue: consume },
      ],
      exports: [Notifier],
    };
  }
}
