import { Injectable } from '@nestjs/common';
import type { OutsideChannel } from '../../../../config/policy.js';
import { inBatches } from '../../../common/batches.js';
import { Clock, SystemClock } from '../../../common/clock.js';
import { shanghaiDate } from '../../../common/shanghai.js';
import { Db, insertNew, isAmong, locked, UnitOfWork } from '../../../core/database/index.js';
import { Delivery } from './delivery.entity.js';
import { Dispatch } from './dispatch.entity.js';
import { digestDispatch, type Moment, singleDispatch } from './new-dispatch.js';
import { isQuiet } from './send-times.js';

/** People whose digests are packed in one unit of work. */
const CUT = { size: 500, lanes: 2 };
const SINGLES_AT_ONCE = 500;

interface Group {
  account_id: string;
  channel: OutsideChannel;
}

/** Puts deliveries that wait into dispatches. May run at any time, any number of times. */
@Injectable()
export class Packing {
  constructor(
    private readonly db: Db,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly machine: SystemClock,
  ) {}

  /**
   * One digest for each person and channel of a working day, of everything that waits for one. Outside office hours, and
   * where the person has had the digest of the day, it waits for the next morning.
   *
   * @throws BatchesFailed when some could not be packed; the others are.
   */
  async digests(): Promise<void> {
    const now = this.moment();
    if (isQuiet(now.business)) return;
    const groups = await this.db.query<Group>(
      'packing_groups',
      `SELECT account_id, channel FROM delivery WHERE waits_for = 'ROUTINE'
        GROUP BY account_id, channel ORDER BY account_id, channel`,
    );
    await inBatches(groups, CUT, (batch) => this.uow.run(() => this.digest(batch, now)));
  }

  /** What waited for the end of the quiet hours, each by itself. */
  async prompt(): Promise<void> {
    const now = this.moment();
    if (isQuiet(now.business)) return;
    await this.uow.run(async () => {
      const waiting = await this.db
        .repo(Delivery)
        .find({ where: { waitsFor: 'PROMPT' }, order: { id: 'ASC' }, take: SINGLES_AT_ONCE });
      const dispatches = waiting.map((delivery) => singleDispatch(delivery, now));
      const packed = await insertNew(this.db, Dispatch, dispatches);
      const pairs = waiting.map(({ id }, index) => [id, dispatches[index]?.id ?? ''] as const);
      await this.attachAll(pairs.filter(([, dispatchId]) => packed.has(dispatchId)));
    });
  }

  /** Holds what it packs, so that another process, perhaps on another day, packs none of it as well. */
  private async digest(groups: readonly Group[], now: Moment): Promise<void> {
    const waiting = await this.db.query<{ id: string; account_id: string; channel: OutsideChannel }>(
      'packing_waiting',
      `SELECT id, account_id, channel FROM delivery
        WHERE waits_for = 'ROUTINE' AND ${isAmong(this.db, 'account_id', '$1')} ORDER BY id ${locked(this.db)}`,
      [[...new Set(groups.map((group) => group.account_id))]],
    );
    const wanted = new Map(groups.map((group) => [keyOf(group), [] as string[]]));
    for (const row of waiting) wanted.get(keyOf(row))?.push(row.id);
    const today = shanghaiDate(now.business);
    const packs = groups.map((group) => {
      const ids = wanted.get(keyOf(group)) ?? [];
      const { account_id: accountId, channel } = group;
      return { ids, dispatch: digestDispatch({ accountId, channel, items: ids.length }, today, now) };
    });
    const full = packs.filter(({ ids }) => ids.length > 0);
    const made = await insertNew(
      this.db,
      Dispatch,
      full.map(({ dispatch }) => dispatch),
    );
    const attached = full.filter(({ dispatch }) => made.has(dispatch.id));
    await this.attachAll(
      attached.flatMap(({ ids, dispatch }) => ids.map((id) => [id, dispatch.id] as const)),
    );
  }

  private moment(): Moment {
    return { business: this.clock.now(), machine: this.machine.now() };
  }

  /** Many at once: pairs of delivery and dispatch travel as one JSON parameter. */
  private async attachAll(pairs: readonly (readonly [string, string])[]): Promise<void> {
    if (pairs.length === 0) return;
    const source =
      this.db.dialect === 'postgres'
        ? 'SELECT key AS id, value AS dispatch_id FROM json_each_text($1::json)'
        : 'SELECT key AS id, value AS dispatch_id FROM json_each($1)';
    await this.db.execute(
      'packing_attach',
      `UPDATE delivery SET waits_for = NULL, dispatch_id = (SELECT p.dispatch_id FROM (${source}) p WHERE p.id = delivery.id)
        WHERE ${isAmong(this.db, 'id', '$2')}`,
      [JSON.stringify(Object.fromEntries(pairs)), pairs.map(([id]) => id)],
    );
  }
}

function keyOf(group: Group): string {
  return `${group.account_id} ${group.channel}`;
}
