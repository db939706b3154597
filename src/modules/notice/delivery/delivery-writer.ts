import { Inject, Injectable } from '@nestjs/common';
import { loadPolicy, type OutsideChannel, type ReminderRuleId } from '../../../../config/policy.js';
import { Clock, SystemClock } from '../../../common/clock.js';
import { newId } from '../../../common/ids.js';
import { Db, insertNew, isAmong } from '../../../core/database/index.js';
import { CHANNELS_ON } from './channels/channel.js';
import { Delivery } from './delivery.entity.js';
import { Dispatch } from './dispatch.entity.js';
import { singleDispatch } from './new-dispatch.js';
import { isQuiet, urgencyOf } from './send-times.js';

/** A message that was written, as far as its deliveries need it. */
export interface WrittenNotice {
  readonly id: string;
  readonly accountId: string;
  readonly kind: string;
  /** The rule of a reminder, which names the channels; other messages may take every one. */
  readonly rule: ReminderRuleId | undefined;
}

/** Writes by which channels messages go out, in the unit of work that writes them. */
@Injectable()
export class DeliveryWriter {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly machine: SystemClock,
    @Inject(CHANNELS_ON) private readonly on: readonly OutsideChannel[],
  ) {}

  /**
   * One row for each message and channel in operation that its rule names, also where the person is not told by it. What
   * need not wait is packed at once.
   *
   * @returns the dispatches that may go out.
   */
  async write(notices: readonly WrittenNotice[]): Promise<string[]> {
    if (notices.length === 0 || this.on.length === 0) return [];
    const contacts = await this.contactsOf([...new Set(notices.map(({ accountId }) => accountId))]);
    const quiet = isQuiet(this.clock.now());
    const rows = notices.flatMap((notice) =>
      this.channelsOf(notice.rule).map((channel) => {
        const chosen = contacts.get(`${notice.accountId} ${channel}`);
        return this.row(notice, channel, chosen, quiet);
      }),
    );
    const now = { business: this.clock.now(), machine: this.machine.now() };
    const packed = rows.filter(({ dispatchId }) => dispatchId !== null);
    await insertNew(
      this.db,
      Dispatch,
      packed.map((delivery) => singleDispatch(delivery, now)),
    );
    await insertNew(this.db, Delivery, rows);
    return packed.map(({ dispatchId }) => dispatchId as string);
  }

  private channelsOf(rule: ReminderRuleId | undefined): readonly OutsideChannel[] {
    if (rule === undefined) return this.on;
    const { channels } = loadPolicy().reminderRule(rule);
    return this.on.filter((channel) => channels.includes(channel));
  }

  private row(
    { id, accountId, kind }: WrittenNotice,
    channel: OutsideChannel,
    chosen: boolean | undefined,
    quiet: boolean,
  ): Delivery {
    const urgency = urgencyOf(kind);
    const skipped = chosen === undefined ? 'NO_ADDRESS' : chosen ? null : 'NOT_CHOSEN';
    const atOnce = skipped === null && (urgency === 'STATUTORY' || (urgency === 'PROMPT' && !quiet));
    return {
      id: newId(),
      noticeId: id,
      accountId,
      channel,
      urgency,
      waitsFor: skipped === null && !atOnce ? urgency : null,
      skipped,
      dispatchId: atOnce ? newId() : null,
      createdAt: this.clock.now(),
    };
  }

  private async contactsOf(accountIds: readonly string[]): Promise<Map<string, boolean>> {
    const rows = await this.db.query<{ account_id: string; channel: string; chosen: boolean | number }>(
      'delivery_contacts',
      `SELECT account_id, channel, chosen FROM contact WHERE ${isAmong(this.db, 'account_id', '$1')}`,
      [accountIds],
    );
    return new Map(rows.map((row) => [`${row.account_id} ${row.channel}`, Boolean(row.chosen)]));
  }
}
