import { Injectable } from '@nestjs/common';
import { Clock } from '../../../common/clock.js';
import { newId } from '../../../common/ids.js';
import { Db, insertNew } from '../../../core/database/index.js';
import type { NoticeRequest } from '../../../core/flow/index.js';
import { NoticeWriter } from '../notice-writer.js';
import { recipientKey, Recipients } from '../recipients.js';
import { ReminderOccurrence } from './reminder-occurrence.entity.js';

/** A rung that has come for one subject, and whom it tells what. */
export interface RungDue extends Pick<
  ReminderOccurrence,
  'subjectKind' | 'subjectId' | 'rule' | 'dueVersion' | 'rung' | 'dueOn' | 'plannedOn'
> {
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
    const planned = rungs.map(({ notices, ...rung }) => {
      const persons = new Set(notices.flatMap(({ to }) => accounts.get(recipientKey(to)) ?? []));
      const occurrence: ReminderOccurrence = { ...rung, id: newId(), raisedAt, recipients: persons.size };
      return { occurrence, notices };
    });
    const claimed = await insertNew(
      this.db,
      ReminderOccurrence,
      planned.map(({ occurrence }) => occurrence),
    );
    const requests = planned
      .filter(({ occurrence }) => claimed.has(occurrence.id))
      .flatMap(({ occurrence, notices }) =>
        notices.map((notice) => ({ ...notice, causeId: occurrence.id, rung: occurrence.rung })),
      );
    await this.writer.write(requests, accounts);
  }
}
