import { Injectable, type OnModuleInit } from '@nestjs/common';
import { loadRuleSets, type RuleSet } from '../../../../config/criteria/rule-sets.js';
import { Clock } from '../../../common/clock.js';
import { Db, UnitOfWork } from '../../../core/database/index.js';
import { ruleSetDigest } from '../judgment/sealed.js';
import { RuleSetVersion } from './rule-set-version.entity.js';

/** Keeps every rule set that judges exactly as it is, so that what was judged by it can be judged again. */
@Injectable()
export class RuleBook implements OnModuleInit {
  private readonly digests = new Map(loadRuleSets().all.map((rules) => [rules, ruleSetDigest(rules)]));

  constructor(
    private readonly db: Db,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Writes down rule sets that are new or were corrected, before any job runs; several processes may do it at once. */
  async onModuleInit(): Promise<void> {
    const known = new Set(
      (await this.db.repo(RuleSetVersion).find({ select: { id: true } })).map(({ id }) => id),
    );
    const recordedAt = this.clock.now();
    const added = [...this.digests].filter(([, id]) => !known.has(id));
    if (added.length === 0) return;
    await this.uow.run(() =>
      this.db
        .repo(RuleSetVersion)
        .createQueryBuilder()
        .insert()
        .values(added.map(([content, id]) => ({ id, key: content.key, content, recordedAt })))
        .orIgnore()
        .execute(),
    );
  }

  /** The id of a rule set in force, under which it was written down. */
  idOf(rules: RuleSet): string {
    return this.digests.get(rules) ?? ruleSetDigest(rules);
  }
}
