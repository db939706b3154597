import { Injectable } from '@nestjs/common';
import type { ReminderRule, ReminderRuleId, RungRecipient } from '../../../../config/policy.js';
import { recipientKey, Recipients } from '../message/recipients.js';
import { UnitTree } from '../message/unit-tree.js';
import { TASK } from '../reminder/due-tasks.js';
import { partsOf } from '../reminder/passed-rungs.js';
import { RaisedRungs } from '../reminder/raised-rungs.js';
import { recipientsOfRung } from '../reminder/rung-recipients.js';
import type { SubjectRow } from './subjects.repository.js';

/** Looks up who stands behind the rungs of many subjects, and what has gone out of them. */
@Injectable()
export class Audience {
  constructor(
    private readonly recipients: Recipients,
    private readonly tree: UnitTree,
    private readonly raised: RaisedRungs,
  ) {}

  /** @returns the accounts that the words of a rung mean for a subject, each once. */
  async of(
    rows: readonly SubjectRow[],
    rules: ReadonlyMap<ReminderRuleId, ReminderRule>,
  ): Promise<(row: SubjectRow, words: readonly RungRecipient[]) => readonly string[]> {
    const wanted = rows.flatMap((row) => {
      const words = new Set(rules.get(row.rule)?.rungs.flatMap(({ recipients }) => recipients));
      return this.recipientsOf(row, [...words]);
    });
    const accounts = await this.recipients.accountsOf(wanted);
    return (row, words) => [
      ...new Set(this.recipientsOf(row, words).flatMap((to) => accounts.get(recipientKey(to)) ?? [])),
    ];
  }

  /** The ids of rungs that have gone out, by to-do. */
  async gone(rows: readonly SubjectRow[]): Promise<Map<string, ReadonlySet<string>>> {
    const tasks = rows.flatMap(({ id, due_version: dueVersion }) =>
      id === null ? [] : [{ id, dueVersion }],
    );
    const raised = await this.raised.of(TASK, tasks);
    return new Map([...raised].map(([id, names]) => [id, partsOf(names)]));
  }

  private recipientsOf(row: SubjectRow, words: readonly RungRecipient[]) {
    const { unit_id: unitId, role, enterprise_id: enterpriseId, home: homeUnitId } = row;
    return recipientsOfRung(words, { unitId, role, enterpriseId, homeUnitId }, this.tree);
  }
}
