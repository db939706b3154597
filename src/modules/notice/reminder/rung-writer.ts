import { Injectable } from '@nestjs/common';
import { Clock } from '../../../common/clock.js';
import { newId } from '../../../common/ids.js';
import { Db, insertNew } from '../../../core/database/index.js';
import type { NoticeRequest, Recipient } from '../../../core/flow/index.js';
import { NoticeWriter } from '../message/notice-writer.js';
import { recipientKey, Recipients } from '../message/recipients.js';
import { UnitTree } from '../message/unit-tree.js';
import { RuleVersions } from '../rule/rule-versions.js';
import { type DueTask, TASK } from './due-tasks.js';
import type { PassedRung } from './passed-rungs.js';
import { ReminderOccurrence } from './reminder-occurrence.entity.js';
import { recipientsOfRung } from './rung-recipients.js';
import { wordsOfRung } from './rung-words.js';

/** The rungs of one to-do that have come, in their order. */
export interface RungsDue {
  readonly task: DueTask;
  readonly rungs: readonly PassedRung[];
}

interface Raised {
  readonly task: DueTask;
  readonly rung: PassedRung;
  readonly to: readonly Recipient[];
  readonly occurrence: ReminderOccurrence;
}

/** Raises rungs: the unique key of the occurrence is the claim, so each goes out once, whoever comes first. */
@Injectable()
export class RungWriter {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly recipients: Recipients,
    private readonly tree: UnitTree,
    private readonly writer: NoticeWriter,
    private readonly versions: RuleVersions,
  ) {}

  /** Writes the rungs not yet raised with their messages. Only inside a unit of work. */
  async raise(due: readonly RungsDue[], today: string): Promise<void> {
    const raised = due.flatMap((one) => this.occurrencesOf(one));
    const accounts = await this.recipients.accountsOf(raised.flatMap(({ to }) => to));
    for (const { occurrence, to } of raised) occurrence.recipients = countPersons(to, accounts);
    const claimed = await insertNew(
      this.db,
      ReminderOccurrence,
      raised.map(({ occurrence }) => occurrence),
    );
    const requests = raised
      .filter(({ occurrence }) => claimed.has(occurrence.id))
      .flatMap((one) => this.requestsOf(one, today));
    await this.writer.write(requests, accounts);
  }

  private occurrencesOf({ task, rungs }: RungsDue): Raised[] {
    const last = newId();
    return rungs.map((rung, index) => {
      const to = recipientsOfRung(rung.recipients, task, this.tree);
      const occurrence: ReminderOccurrence = {
        id: index === rungs.length - 1 ? last : newId(),
        subjectKind: TASK,
        subjectId: task.id,
        rule: task.rule,
        ruleVersion: this.versions.standing(task.rule),
        dueVersion: task.dueVersion,
        rung: rung.name,
        dueOn: task.dueOn,
        plannedOn: rung.plannedOn,
        raisedAt: this.clock.now(),
        recipients: 0,
        collapsedInto: rung.recipients.length === 0 ? last : null,
      };
      return { task, rung, to, occurrence };
    });
  }

  private requestsOf({ task, rung, to, occurrence }: Raised, today: string): NoticeRequest[] {
    if (to.length === 0) return [];
    const words = wordsOfRung(task, rung, today);
    const { subjectKind, subjectId, rule } = task;
    const cause = { causeId: occurrence.id, rung: rung.name, rule };
    return to.map((recipient) => ({ ...words, ...cause, subjectKind, subjectId, to: recipient }));
  }
}

/** People told, each counted once however many of the recipients stand for them. */
function countPersons(to: readonly Recipient[], accounts: ReadonlyMap<string, string[]>): number {
  const [first, ...others] = to.map((one) => accounts.get(recipientKey(one)) ?? []);
  return others.length === 0 ? (first?.length ?? 0) : new Set([...(first ?? []), ...others.flat()]).size;
}
