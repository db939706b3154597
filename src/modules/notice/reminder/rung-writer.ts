import { Injectable } from '@nestjs/common';
import { Clock } from '../../../common/clock.js';
import { newId } from '../../../common/ids.js';
import { Db, insertNew } from '../../../core/database/index.js';
import type { NoticeRequest } from '../../../core/flow/index.js';
import { NoticeWriter } from '../notice-writer.js';
import { recipientKey, Recipients } from '../recipients.js';
import { ReminderOccurrence } from './reminder-occurrence.entity.js';

/** A rung that has come for one subject, and whom it tells what. */
export interface RungDue {
  readonly occurrence: Omit<ReminderOccurrence, 'id' | 'raisedAt' | 'recipients'>;
  readonly notices: readonly Omit<NoticeRequest, 'causeId' | 'rung'>[];
}

/** Raises rungs: the unique key of the occurrence is the claim, so each goes out once, whoever comes first. */
@Injectable()
export class RungWriter {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly recipients: Recipients,
    private readonly writer: NoticeWriter,
  ) {}

  /** Writes the rungs not yet raised with their notices. Only inside a unit of work. */
  async raise(rungs: readonly RungDue[]): Promise<void> {
    if (rungs.length === 0) return;
    const accounts = await this.recipients.accountsOf(
      rungs.flatMap(({ notices }) => notices.map(({ to }) => to)),
    );
    const raisedAt = this.clock.now();
    const occurrences = rungs.map(({ occurrence, notices }): ReminderOccurrence => {
      const recipients = countPersons(notices, accounts);
      return { ...occurrence, id: newId(), raisedAt, recipients };
    });
    const claimed = await insertNew(this.db, ReminderOccurrence, occurrences);
    const requests: NoticeRequest[] = [];
    occurrences.forEach(({ id, rung }, index) => {
      if (!claimed.has(id)) return;
      for (const notice of rungs[index]?.notices ?? []) requests.push({ ...notice, causeId: id, rung });
    });
    await this.writer.write(requests, accounts);
  }
}

/** People told, each counted once however many of the recipients stand for them. */
function countPersons(notices: RungDue['notices'], accounts: ReadonlyMap<string, string[]>): number {
  const [first, ...others] = notices.map(({ to }) => accounts.get(recipientKey(to)) ?? []);
  return others.length === 0 ? (first?.length ?? 0) : new Set([...(first ?? []), ...others.flat()]).size;
}
