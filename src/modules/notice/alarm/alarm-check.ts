import {
  type BeforeApplicationShutdown,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Clock, SystemClock } from '../../../common/clock.js';
import { newId } from '../../../common/ids.js';
import { Db, insertNew, LeaseService, UnitOfWork } from '../../../core/database/index.js';
import { alarmsOf } from './alarm-rules.js';
import { ReminderAlarm } from './reminder-alarm.entity.js';
import { ReminderHealth } from './reminder-health.js';

const EVERY_MS = 60_000;
const LEASE_MS = 50_000;

/**
 * Looks once a minute whether reminders go out, by itself: on a timer of every process, whether it runs jobs or not, so
 * that it does not depend on queue, tick or sweep. What is wrong becomes an alarm: a row, and a line in the log.
 */
@Injectable()
export class AlarmCheck implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger('ReminderAlarm');
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly db: Db,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly machine: SystemClock,
    private readonly leases: LeaseService,
    private readonly health: ReminderHealth,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => {
      this.running = this.look();
    }, EVERY_MS);
    this.timer.unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
  }

  /** How many alarms are open. */
  open(): Promise<number> {
    return this.db.repo(ReminderAlarm).countBy({ endedAt: IsNull() });
  }

  /** One check: raises what is wrong and was not, ends what is right again. */
  async check(): Promise<void> {
    await this.clock.refresh();
    const wrong = alarmsOf(await this.health.read(), this.clock.now());
    const now = this.machine.now();
    const raised = [...wrong].map(([kind, detail]) => ({
      ...{ id: newId(), kind, openKey: kind, detail, raisedAt: now, endedAt: null },
    }));
    const added = await this.uow.run(async () => {
      const open = await this.db.repo(ReminderAlarm).findBy({ endedAt: IsNull() });
      for (const { id, kind } of open.filter((one) => !wrong.has(one.kind))) {
        await this.db.repo(ReminderAlarm).update({ id }, { endedAt: now, openKey: null });
        this.log.log(`${kind} is over`);
      }
      return insertNew(this.db, ReminderAlarm, raised);
    });
    for (const { id, kind, detail } of raised) if (added.has(id)) this.log.error(`${kind}: ${detail}`);
  }

  private async look(): Promise<void> {
    try {
      if (await this.leases.acquire('reminder-alarm', LEASE_MS)) await this.check();
    } catch (error) {
      this.log.warn(`Reminders could not be checked: ${(error as Error).message}`);
    }
  }
}
