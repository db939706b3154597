import { Injectable } from '@nestjs/common';
import type { OutsideChannel } from '../../../../config/policy.js';
import { Clock, SystemClock } from '../../../common/clock.js';
import { Db, epochSeconds } from '../../../core/database/index.js';
import type { DispatchState } from '../delivery/dispatch.entity.js';

/** How reminders stand, in numbers; no business data. */
export interface ReminderFigures {
  /** The last tick that ran through: when it ended (real time), for which day, how long it took. */
  readonly tick: {
    readonly finishedAt: Date;
    readonly coveredOn: string;
    readonly durationMs: number;
  } | null;
  /** Rungs that came before today and were not raised, and the day of the oldest. */
  readonly unraised: { readonly count: number; readonly oldestOn: string | null };
  /** Occurrences that counted people to tell, went out by themselves, and have no message. */
  readonly undelivered: number;
  /** Seconds of real time that the oldest dispatch whose turn has come waits; 0 when none does. */
  readonly oldestWaitingSeconds: number;
  readonly dispatches: readonly { channel: OutsideChannel; state: DispatchState; count: number }[];
}

/** An occurrence is looked for this long; its message was written with it. */
const LOOKED_BACK_DAYS = 7;

/** Reads from the database alone how reminders stand, whatever the queue says. */
@Injectable()
export class ReminderHealth {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly machine: SystemClock,
  ) {}

  async read(): Promise<ReminderFigures> {
    const [tick, unraised, undelivered, oldestWaitingSeconds, dispatches] = await Promise.all([
      this.tick(),
      this.unraised(),
      this.undelivered(),
      this.oldestWaiting(),
      this.dispatches(),
    ]);
    return { tick, unraised, undelivered, oldestWaitingSeconds, dispatches };
  }

  private async tick(): Promise<ReminderFigures['tick']> {
    const [row] = await this.db.query<{ covered_on: string; ended: number | string; duration_ms: number }>(
      'health_tick',
      `SELECT CAST(covered_on AS varchar(10)) AS covered_on, ${epochSeconds(this.db, 'finished_at')} AS ended,
              duration_ms FROM job_run WHERE name = 'reminder.tick'`,
    );
    if (!row) return null;
    const finishedAt = new Date(Number(row.ended) * 1000);
    return { finishedAt, coveredOn: row.covered_on, durationMs: row.duration_ms };
  }

  private async unraised(): Promise<ReminderFigures['unraised']> {
    const [row] = await this.db.query<{ rows: number | string; oldest: string | null }>(
      'health_unraised',
      `SELECT COUNT(*) AS rows, CAST(MIN(next_rung_on) AS varchar(10)) AS oldest FROM task
        WHERE done_at IS NULL AND next_rung_on < $1 AND (snoozed_until IS NULL OR snoozed_until < $1)`,
      [this.clock.today()],
    );
    return { count: Number(row?.rows ?? 0), oldestOn: row?.oldest ?? null };
  }

  private async undelivered(): Promise<number> {
    const since = new Date(this.clock.now().getTime() - LOOKED_BACK_DAYS * 86_400_000);
    const [row] = await this.db.query<{ rows: number | string }>(
      'health_undelivered',
      `SELECT COUNT(*) AS rows FROM reminder_occurrence o
        WHERE o.raised_at > $1 AND o.recipients > 0 AND o.collapsed_into IS NULL
          AND NOT EXISTS (SELECT 1 FROM notice n WHERE n.cause_id = o.id)`,
      [since],
    );
    return Number(row?.rows ?? 0);
  }

  private async oldestWaiting(): Promise<number> {
    const now = this.machine.now();
    const [row] = await this.db.query<{ oldest: number | string | null }>(
      'health_oldest_waiting',
      `SELECT MIN(${epochSeconds(this.db, 'next_attempt_at')}) AS oldest FROM dispatch
        WHERE state IN ('QUEUED', 'SENDING') AND next_attempt_at <= $1`,
      [now],
    );
    const oldest = row?.oldest ?? null;
    return oldest === null ? 0 : Math.max(0, Math.round(now.getTime() / 1000 - Number(oldest)));
  }

  private async dispatches(): Promise<ReminderFigures['dispatches']> {
    const rows = await this.db.query<{
      channel: OutsideChannel;
      state: DispatchState;
      rows: number | string;
    }>(
      'health_dispatches',
      'SELECT channel, state, COUNT(*) AS rows FROM dispatch GROUP BY channel, state ORDER BY channel, state',
    );
    return rows.map(({ channel, state, rows: count }) => ({ channel, state, count: Number(count) }));
  }
}
