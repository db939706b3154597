import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { loadPolicy, type ReminderRule, type ReminderRuleId } from '../../../../config/policy.js';
import { Clock } from '../../../common/clock.js';
import { Db, insertNew } from '../../../core/database/index.js';
import { ReminderRuleVersion } from './rule-version.entity.js';

/** The rules as this process has them, and which of them the database does not go by yet. */
@Injectable()
export class RuleVersions {
  private readonly digests = new Map(loadPolicy().reminders.map((rule) => [rule.id, digestOf(rule)]));

  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** The digest of a rule as it stands in this process. */
  standing(rule: ReminderRuleId): string {
    return this.digests.get(rule) ?? '';
  }

  /** The rules by which the database does not plan yet. */
  async changed(): Promise<ReminderRuleId[]> {
    const rows = await this.db.query<{ rule: ReminderRuleId; version_id: string }>(
      'rule_versions_in_force',
      'SELECT rule, version_id FROM reminder_rule_in_force',
    );
    const inForce = new Map(rows.map((row) => [row.rule, row.version_id]));
    return [...this.digests].flatMap(([rule, digest]) => (inForce.get(rule) === digest ? [] : [rule]));
  }

  /**
   * The rules by which occurrences went out; where one went out before versions were kept, the rule as it stands here.
   *
   * @returns undefined for a rule that neither is known.
   */
  async behind(
    occurrences: readonly { rule: string; ruleVersion: string | null }[],
  ): Promise<(of: { rule: string; ruleVersion: string | null }) => ReminderRule | undefined> {
    const ids = occurrences.flatMap(({ ruleVersion: id }) => (id === null ? [] : [id]));
    const kept = await this.db.repo(ReminderRuleVersion).findBy({ id: In([...new Set(ids)]) });
    const byId = new Map(kept.map(({ id, content }) => [id, content as unknown as ReminderRule]));
    return ({ rule, ruleVersion }) =>
      byId.get(ruleVersion ?? '') ?? loadPolicy().reminders.find(({ id }) => id === rule);
  }

  /** Keeps the versions of this process, so that an occurrence can always be explained. Only inside a unit of work. */
  async record(): Promise<void> {
    const recordedAt = this.clock.now();
    const rows = loadPolicy().reminders.map((rule) => ({
      id: this.standing(rule.id),
      rule: rule.id,
      content: { ...rule },
      recordedAt,
    }));
    await insertNew(this.db, ReminderRuleVersion, rows);
  }

  /** From now on the database plans by the rule of this process. Only inside a unit of work. */
  async putInForce(rule: ReminderRuleId): Promise<void> {
    await this.db.execute(
      'rule_version_put_in_force',
      `INSERT INTO reminder_rule_in_force (rule, version_id, since) VALUES ($1, $2, $3)
       ON CONFLICT (rule) DO UPDATE SET version_id = excluded.version_id, since = excluded.since`,
      [rule, this.standing(rule), this.clock.now()],
    );
  }
}

function digestOf(rule: ReminderRule): string {
  return createHash('sha256').update(JSON.stringify(rule)).digest('hex');
}
