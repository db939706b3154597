import { Injectable, type OnModuleInit } from '@nestjs/common';
import { SystemClock } from '../../../common/clock.js';
import { Readiness } from '../../../core/http/index.js';
import { Jobs } from '../../../core/jobs/index.js';
import { Metrics, type Measure, type Reading } from '../../../core/metrics/index.js';
import { AlarmCheck } from './alarm-check.js';
import { ReminderHealth } from './reminder-health.js';

const MEASURES = [
  { name: 'pool_reminder_tick_age_seconds', help: 'Seconds since a reminder tick last ran through' },
  { name: 'pool_reminder_tick_duration_seconds', help: 'How long that tick took' },
  { name: 'pool_reminder_unraised', help: 'Rungs that came before today and were not raised' },
  {
    name: 'pool_reminder_undelivered',
    help: 'Occurrences of the last week that have people to tell and no message',
  },
  {
    name: 'pool_dispatch_oldest_waiting_seconds',
    help: 'How long the oldest message that could go out waits',
  },
  { name: 'pool_dispatches', help: 'Messages by channel and state', labels: ['channel', 'state'] },
  { name: 'pool_reminder_alarms', help: 'Open alarms of the independent check' },
] as const satisfies readonly Measure[];

const QUEUE = {
  name: 'pool_queue_jobs',
  help: 'Jobs in the queue by state',
  labels: ['state'],
} as const satisfies Measure;

/** Tells operations how reminders stand: `/metrics`, and in readiness whether an alarm is open. */
@Injectable()
export class ReminderMetrics implements OnModuleInit {
  constructor(
    private readonly metrics: Metrics,
    private readonly readiness: Readiness,
    private readonly health: ReminderHealth,
    private readonly alarms: AlarmCheck,
    private readonly jobs: Jobs,
    private readonly machine: SystemClock,
  ) {}

  onModuleInit(): void {
    this.metrics.add(MEASURES, () => this.read());
    this.metrics.add([QUEUE], () => this.queue());
    this.readiness.note('reminders', async () => ((await this.alarms.open()) === 0 ? 'ok' : 'alarm'));
  }

  private async read(): Promise<Map<string, Reading[]>> {
    const { tick, unraised, undelivered, oldestWaitingSeconds, dispatches } = await this.health.read();
    const now = this.machine.now().getTime();
    const one = (value: number): Reading[] => [{ value }];
    return new Map<string, Reading[]>([
      ['pool_reminder_tick_age_seconds', tick ? one((now - tick.finishedAt.getTime()) / 1000) : []],
      ['pool_reminder_tick_duration_seconds', tick ? one(tick.durationMs / 1000) : []],
      ['pool_reminder_unraised', one(unraised.count)],
      ['pool_reminder_undelivered', one(undelivered)],
      ['pool_dispatch_oldest_waiting_seconds', one(oldestWaitingSeconds)],
      [
        'pool_dispatches',
        dispatches.map(({ channel, state, count }) => ({ value: count, labels: { channel, state } })),
      ],
      ['pool_reminder_alarms', one(await this.alarms.open())],
    ]);
  }

  private async queue(): Promise<Map<string, Reading[]>> {
    const depth = await this.jobs.depth();
    const readings = Object.entries<number>({ ...depth }).map(([state, value]) => ({
      value,
      labels: { state },
    }));
    return new Map([[QUEUE.name, readings]]);
  }
}
