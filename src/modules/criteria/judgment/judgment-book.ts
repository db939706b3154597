import { Injectable } from '@nestjs/common';
import type { RuleSet } from '../../../../config/criteria/rule-sets.js';
import { Clock } from '../../../common/clock.js';
import { CommonErrors, DomainError } from '../../../common/errors.js';
import { newId } from '../../../common/ids.js';
import type { Actor } from '../../../core/auth/index.js';
import { Db, findAmong } from '../../../core/database/index.js';
import { EnterpriseService } from '../../enterprise/index.js';
import type { Facts } from '../engine/facts.js';
import type { Judge } from '../engine/judge.js';
import type { Judgment } from '../engine/result.js';
import { explained } from '../explain/explain.js';
import type { JudgmentView } from '../explain/judgment-view.dto.js';
import { RuleBook } from '../rule-sets/rule-book.js';
import { RuleSetVersion } from '../rule-sets/rule-set-version.entity.js';
import { type Occasion, StoredJudgment } from './judgment.entity.js';
import { sealed } from './sealed.js';

/** A judgment to be kept. */
export interface Made {
  readonly judge: Judge;
  readonly facts: Facts;
  readonly judgment: Judgment;
}

/** About what and on which occasion it was made. */
export interface Occurred {
  readonly enterpriseId: string;
  readonly productId: string | null;
  readonly occasion: Occasion;
  readonly applicationId?: string;
  /** Which submission of the case, from 1. */
  readonly submission?: number;
}

/** A kept judgment opened again, with the rule set and the facts it was made of. */
export interface Opened {
  readonly row: StoredJudgment;
  readonly rules: RuleSet;
  readonly facts: Facts;
  readonly judgment: Judgment;
}

/** Keeps judgments. They are only ever added, inside the unit of work of the act that causes them. */
@Injectable()
export class JudgmentBook {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly rules: RuleBook,
    private readonly enterprises: EnterpriseService,
  ) {}

  /** The row of a judgment, ready to be written. */
  row({ judge, facts, judgment }: Made, { applicationId, submission, ...of }: Occurred): StoredJudgment {
    const { subject } = judge.rules;
    const { engine, purpose, baseYear, referenceOn, verdict } = judgment;
    const ruleSetId = this.rules.idOf(judge.rules);
    return {
      id: newId(),
      ...of,
      ruleSetId,
      subjectKind: subject.kind,
      subjectCode: subject.code,
      ...{ purpose, baseYear, referenceOn, engine, verdict },
      applicationId: applicationId ?? null,
      submission: submission ?? null,
      ...sealed(ruleSetId, judge.reads, facts, judgment),
      madeAt: this.clock.now(),
    };
  }

  async keep(made: readonly Made[], of: Occurred): Promise<void> {
    const rows = made.map((one) => this.row(one, of));
    if (rows.length > 0) await this.db.repo(StoredJudgment).insert(rows);
  }

  /** Every judgment pinned to a case, the latest submission first. */
  ofCase(applicationId: string): Promise<StoredJudgment[]> {
    return this.db
      .repo(StoredJudgment)
      .find({ where: { applicationId }, order: { submission: 'DESC', id: 'ASC' } });
  }

  async open(rows: readonly StoredJudgment[]): Promise<Opened[]> {
    const versions = await findAmong(
      this.db,
      RuleSetVersion,
      'id',
      rows.map(({ ruleSetId }) => ruleSetId),
    );
    const contents = new Map(versions.map(({ id, content }) => [id, content]));
    return rows.flatMap((row) => {
      const rules = contents.get(row.ruleSetId);
      if (!rules) return [];
      return [
        { row, rules, facts: JSON.parse(row.facts) as Facts, judgment: JSON.parse(row.result) as Judgment },
      ];
    });
  }

  /** A kept judgment in words, to whoever reaches its enterprise. @throws NOT_FOUND */
  async view(actor: Actor, id: string): Promise<JudgmentView> {
    const row = await this.db.repo(StoredJudgment).findOneBy({ id });
    if (!row) throw new DomainError(CommonErrors.NOT_FOUND);
    await this.enterprises.inReach(actor, row.enterpriseId);
    const [opened] = await this.open([row]);
    if (!opened) throw new Error(`judgment ${id} has no rule set`);
    return explained(opened.rules, opened.facts, opened.judgment);
  }
}
