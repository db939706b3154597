import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { CalendarStart } from '../calendar/calendar-start.js';
import { Sweeper } from './sweeper.js';

const EVERY_MS = 5000;

/** Token: whether this process runs jobs and so also sweeps. */
export const SWEEPS = Symbol('SWEEPS');

/**
 * Sweeps every few seconds of real time, one sweep at a time, until the process is told to end. Before the first sweep,
 * which begins the schedules, it brings the dates in step with the calendar this process came with.
 */
@Injectable()
export class SweepTimer implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger('Sweeper');
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();
  private stopped = false;
  private inStep = false;

  constructor(
    private readonly calendar: CalendarStart,
    private readonly sweeper: Sweeper,
    @Inject(SWEEPS) private readonly sweeps: boolean,
  ) {}

  onApplicationBootstrap(): void {
    if (this.sweeps) this.wait(0);
  }

  /** Resolves when the sweep that runs has finished. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.running;
  }

  private wait(ms: number): void {
    this.timer = setTimeout(() => {
      this.running = this.round();
    }, ms);
    this.timer.unref();
  }

  private async round(): Promise<void> {
    try {
      this.inStep ||= await this.calendar.apply();
      await this.sweeper.sweep();
    } catch (error) {
      this.log.warn(`The sweep failed and will be repeated: ${(error as Error).message}`);
    }
    if (!this.stopped) this.wait(EVERY_MS);
  }
}
