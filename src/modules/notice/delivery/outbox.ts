import { Injectable } from '@nestjs/common';
import { loadPolicy, OUTSIDE_CHANNELS, type OutsideChannel } from '../../../../config/policy.js';
import { Clock, SystemClock } from '../../../common/clock.js';
import { Db, isAmong, UnitOfWork } from '../../../core/database/index.js';
import type { SendResult } from './channels/channel.js';

/** A dispatch that may be tried now. */
export interface Waiting {
  readonly id: string;
  readonly channel: OutsideChannel;
}

/** After so long in the queue without a try a dispatch was forgotten by it, real time. */
const HANDED_FOR_MS = 60_000;

/** The statements on dispatches. Tries go by real time, what people read by business time. */
@Injectable()
export class Outbox {
  constructor(
    private readonly db: Db,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly machine: SystemClock,
  ) {}

  /** Those of the ids whose time has come. */
  waiting(ids: readonly string[]): Promise<Waiting[]> {
    return this.db.query<Waiting>(
      'outbox_waiting',
      `SELECT id, channel FROM dispatch
        WHERE ${isAmong(this.db, 'id', '$1')} AND state = 'QUEUED' AND next_attempt_at <= $2 ORDER BY id`,
      [ids, this.machine.now()],
    );
  }

  /**
   * Takes what the queue has to be told of, and notes that it was told: statutory messages before those that urge, routine
   * ones last, since a morning of digests may use up the rate of many minutes.
   */
  async toHandOver(most: number): Promise<string[]> {
    const now = this.machine.now();
    return this.uow.run(async () => {
      const rows = await this.db.query<{ id: string }>(
        'outbox_to_hand_over',
        `SELECT id FROM dispatch
          WHERE state = 'QUEUED' AND next_attempt_at <= $1 AND (handed_at IS NULL OR handed_at < $2)
          ORDER BY CASE urgency WHEN 'STATUTORY' THEN 1 WHEN 'PROMPT' THEN 2 ELSE 3 END, next_attempt_at, id
          LIMIT $3`,
        [now, new Date(now.getTime() - HANDED_FOR_MS), most],
      );
      const ids = rows.map(({ id }) => id);
      if (ids.length === 0) return ids;
      await this.db.execute(
        'outbox_handed',
        `UPDATE dispatch SET handed_at = $2 WHERE ${isAmong(this.db, 'id', '$1')}`,
        [ids, now],
      );
      return ids;
    });
  }

  /** The queue could not be told after all. */
  async notHandedOver(ids: readonly string[]): Promise<void> {
    await this.uow.run(() =>
      this.db.execute(
        'outbox_not_handed',
        `UPDATE dispatch SET handed_at = NULL WHERE ${isAmong(this.db, 'id', '$1')} AND state = 'QUEUED'`,
        [ids],
      ),
    );
  }

  /** Waits for a later moment of real time without a try. */
  async postpone(ids: readonly string[], until: Date): Promise<void> {
    await this.uow.run(() =>
      this.db.execute(
        'outbox_postpone',
        `UPDATE dispatch SET next_attempt_at = $2, handed_at = NULL
          WHERE ${isAmong(this.db, 'id', '$1')} AND state = 'QUEUED'`,
        [ids, until],
      ),
    );
  }

  /** Claims one for this process. @returns the number of the try; null when it is not there to be claimed. */
  async claim(id: string, forMs: number): Promise<number | null> {
    const now = this.machine.now();
    const rows = await this.uow.run(() =>
      this.db.query<{ attempts: number }>(
        'outbox_claim',
        `UPDATE dispatch SET state = 'SENDING', attempts = attempts + 1, claimed_until = $2
          WHERE id = $1 AND state = 'QUEUED' AND next_attempt_at <= $3 RETURNING attempts`,
        [id, new Date(now.getTime() + forMs), now],
      ),
    );
    return rows[0]?.attempts ?? null;
  }

  /** Notes what became of the try that this process has claimed. */
  async settle(
    { id, channel }: Waiting,
    attempt: number,
    result: SendResult,
    addressMasked: string | null,
  ): Promise<void> {
    const rule = loadPolicy().channel(channel);
    const again = attempt < rule.attempts;
    const broke = result.outcome === 'UNKNOWN';
    const state =
      result.outcome === 'SENT' || result.outcome === 'FAILED'
        ? result.outcome
        : again && (!broke || rule.unknown === 'RESEND')
          ? 'QUEUED'
          : broke
            ? 'UNKNOWN'
            : 'FAILED';
    const fault = result.outcome === 'SENT' ? null : result;
    await this.uow.run(() =>
      this.db.execute(
        'outbox_settle',
        `UPDATE dispatch SET state = $3, next_attempt_at = $4, handed_at = NULL, claimed_until = NULL,
                unknowns = unknowns + $5, error_code = $6, error_text = $7, reference = $8, address_masked = $9,
                finished_at = $10
          WHERE id = $1 AND state = 'SENDING' AND attempts = $2`,
        [
          id,
          attempt,
          state,
          this.after(pauseSeconds(rule, attempt)),
          broke ? 1 : 0,
          fault?.code ?? null,
          fault?.text ?? null,
          result.outcome === 'SENT' ? result.reference : null,
          addressMasked,
          state === 'QUEUED' ? null : this.clock.now(),
        ],
      ),
    );
  }

  /** Claims of processes that died: nobody knows whether they sent it. By the rule of the channel it is sent again. */
  async breakOff(): Promise<number> {
    const now = this.machine.now();
    let broken = 0;
    for (const channel of OUTSIDE_CHANNELS) {
      const { unknown, attempts } = loadPolicy().channel(channel);
      const state =
        unknown === 'RESEND'
          ? `(CASE WHEN attempts < ${attempts} THEN 'QUEUED' ELSE 'UNKNOWN' END)`
          : `'UNKNOWN'`;
      broken += await this.uow.run(() =>
        this.db.execute(
          `outbox_break_off_${channel.toLowerCase()}`,
          `UPDATE dispatch SET state = ${state}, unknowns = unknowns + 1, error_code = 'BROKE_OFF', handed_at = NULL,
                  claimed_until = NULL, next_attempt_at = $2,
                  finished_at = CASE WHEN ${state} = 'UNKNOWN' THEN $3 ELSE finished_at END
            WHERE state = 'SENDING' AND channel = $1 AND claimed_until < $2`,
          [channel, now, this.clock.now()],
        ),
      );
    }
    return broken;
  }

  private after(seconds: number): Date {
    return new Date(this.machine.now().getTime() + seconds * 1000);
  }
}

/** Doubles with each try up to the longest, shortened by up to a half at random, so that not all come back at once. */
export function pauseSeconds(
  rule: { readonly firstPauseSeconds: number; readonly longestPauseSeconds: number },
  attempt: number,
  random = Math.random(),
): number {
  const full = Math.min(rule.longestPauseSeconds, rule.firstPauseSeconds * 2 ** (attempt - 1));
  return full * (1 - random / 2);
}
