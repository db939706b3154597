import { type DynamicModule, Module } from '@nestjs/common';
import { SystemClock } from '../../common/clock.js';
import { JobRuns } from '../../core/jobs/index.js';
import { Notifier } from '../../core/flow/index.js';
import { ApplicationModule } from '../application/index.js';
import { ReviewModule } from '../review/index.js';
import { CalendarDates } from './calendar/calendar-dates.js';
import { CalendarStart } from './calendar/calendar-start.js';
import { DutyDates } from './calendar/duty-dates.js';
import { StepDates } from './calendar/step-dates.js';
import { InboxService } from './inbox/inbox.service.js';
import { NoticeController } from './inbox/notice.controller.js';
import { NoticeDelivery } from './notice-delivery.js';
import { NoticeWriter } from './notice-writer.js';
import { NotifierService } from './notifier.service.js';
import { Recipients } from './recipients.js';
import { DutyRungs } from './reminder/duty-rungs.js';
import { RaisedRungs } from './reminder/raised-rungs.js';
import { ReminderController } from './reminder/reminder.controller.js';
import { ReminderQueries } from './reminder/reminder.queries.js';
import { ReminderTick } from './reminder/reminder-tick.js';
import { RungWriter } from './reminder/rung-writer.js';
import { StepRungs } from './reminder/step-rungs.js';
import { SweepTimer, SWEEPS } from './sweep/sweep-timer.js';
import { Sweeper } from './sweep/sweeper.js';

const CALENDAR = [StepDates, DutyDates, CalendarDates, CalendarStart];

/** 提醒: writes messages for every module (`Notifier`), delivers them, reminds of what is due, and sweeps. */
@Module({})
export class NoticeModule {
  /** @param role.consume whether this process runs jobs; only then it sweeps. */
  static forRoot(role: { readonly consume: boolean }): DynamicModule {
    return {
      module: NoticeModule,
      global: true,
      imports: [ApplicationModule, ReviewModule],
      controllers: [NoticeController, ReminderController],
      providers: [
        SystemClock,
        Recipients,
        NoticeWriter,
        NoticeDelivery,
        { provide: Notifier, useClass: NotifierService },
        InboxService,
        RungWriter,
        RaisedRungs,
        DutyRungs,
        StepRungs,
        ReminderTick,
        ReminderQueries,
        ...CALENDAR,
        JobRuns,
        Sweeper,
        SweepTimer,
        { provide: SWEEPS, useValue: role.consume },
      ],
      exports: [Notifier],
    };
  }
}
