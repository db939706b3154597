import { Injectable } from '@nestjs/common';
import type { RuleSet, Subject } from '../../../../config/criteria/rule-sets.js';
import { Clock } from '../../../common/clock.js';
import { CommonErrors, DomainError, type FieldError } from '../../../common/errors.js';
import type { Actor } from '../../../core/auth/index.js';
import { validationFailed } from '../../../core/http/index.js';
import { EnterpriseService, ProductService } from '../../enterprise/index.js';
import { CriteriaErrors, CriteriaRules } from '../criteria.errors.js';
import { type Fact, factKeys, type Facts } from '../engine/facts.js';
import type { Judge } from '../engine/judge.js';
import { explained, summarised } from '../explain/explain.js';
import { factWords } from '../explain/fact-words.js';
import { type FactSheet, withSizes } from '../facts/assemble.js';
import { FactReader } from '../facts/fact-reader.js';
import { Judges, SUBJECTS } from '../judgment/judges.js';
import { changeable, inputView, readInput } from './fact-inputs.js';
import type {
  FactChangeDto,
  SelfCheckDetail,
  SelfCheckQuery,
  SelfCheckView,
  WhatIfDto,
  WhatIfView,
} from './self-check.dto.js';

/** What a self-check rests on: the rule set ready for the enterprise, and its facts. */
interface Asked {
  readonly rules: RuleSet;
  readonly judge: Judge;
  readonly sheet: FactSheet;
  readonly today: string;
}

const WHAT_IF = '假设数据';

/** Tells where an enterprise stands by each rule set on its own facts, or on others. Saves nothing. */
@Injectable()
export class SelfCheckService {
  constructor(
    private readonly clock: Clock,
    private readonly enterprises: EnterpriseService,
    private readonly products: ProductService,
    private readonly facts: FactReader,
    private readonly judges: Judges,
  ) {}

  /** By every title and track for which a rule set applies today. @throws NOT_FOUND */
  async overview(actor: Actor, enterpriseId: string): Promise<SelfCheckView> {
    const enterprise = await this.enterprises.inReach(actor, enterpriseId);
    const { today, baseYear } = this.dates();
    const sheet = await this.facts.one(enterpriseId, baseYear);
    const memo = new Map();
    const items = SUBJECTS.flatMap((subject) => {
      const purpose = this.judges.purposeFor(subject, sheet, today);
      const rules = this.judges.chosen(subject, purpose, today, sheet.unitId);
      if (!rules) return [];
      const judgment = this.judges.judge(rules, purpose, baseYear).judge(sheet.facts, today, memo);
      return [summarised(rules, sheet.facts, judgment)];
    });
    const sizeKey = factKeys.sizeClass('SOLO', baseYear);
    const size = sheet.facts[sizeKey];
    return {
      enterpriseId,
      enterpriseName: enterprise.name,
      referenceOn: today,
      baseYear,
      sizeZh: size ? factWords(sizeKey).display(size.value) : null,
      items,
    };
  }

  /** Every condition of one title or track. @throws NOT_FOUND, NO_RULE_SET */
  async detail(
    actor: Actor,
    enterpriseId: string,
    subject: Subject,
    query: SelfCheckQuery,
  ): Promise<SelfCheckDetail> {
    const { rules, judge, sheet, today } = await this.asked(actor, enterpriseId, subject, query);
    return {
      judgment: explained(rules, sheet.facts, judge.judge(sheet.facts, today)),
      inputs: changeable(judge.reads).map((key) => inputView(key, sheet.facts, today)),
    };
  }

  /** The judgment if some facts were others. @throws NOT_FOUND, NO_RULE_SET, VALIDATION_FAILED */
  async whatIf(actor: Actor, enterpriseId: string, subject: Subject, input: WhatIfDto): Promise<WhatIfView> {
    const { rules, judge, sheet, today } = await this.asked(actor, enterpriseId, subject, input);
    const facts = this.changed(sheet, input.changes, changeable(judge.reads), today);
    return {
      present: summarised(rules, sheet.facts, judge.judge(sheet.facts, today)),
      changed: explained(rules, facts, judge.judge(facts, today)),
    };
  }

  private async asked(
    actor: Actor,
    enterpriseId: string,
    subject: Subject,
    query: SelfCheckQuery,
  ): Promise<Asked> {
    await this.enterprises.inReach(actor, enterpriseId);
    if (!SUBJECTS.some(({ kind, code }) => kind === subject.kind && code === subject.code))
      throw new DomainError(CommonErrors.NOT_FOUND);
    if (query.productId !== undefined && !(await this.products.makes(enterpriseId, query.productId)))
      throw new DomainError(CommonErrors.NOT_FOUND);
    const { today, baseYear } = this.dates();
    const sheet = await this.facts.one(enterpriseId, baseYear, query.productId ?? null);
    const purpose = query.purpose ?? this.judges.purposeFor(subject, sheet, today);
    const rules = this.judges.chosen(subject, purpose, today, sheet.unitId);
    if (!rules) throw new DomainError(CriteriaErrors.NO_RULE_SET);
    return { rules, judge: this.judges.judge(rules, purpose, baseYear), sheet, today };
  }

  private changed(
    { facts, industryCode }: FactSheet,
    changes: readonly FactChangeDto[],
    known: readonly string[],
    today: string,
  ): Facts {
    const faults: FieldError[] = [];
    const next: Record<string, Fact> = { ...facts };
    changes.forEach(({ key, value }, index) => {
      const at = `changes.${index}`;
      if (!known.includes(key))
        return void faults.push({ field: `${at}.key`, code: CriteriaRules.unknownFact });
      if (value === null) return void delete next[key];
      const read = readInput(key, value, today);
      if ('fault' in read) faults.push({ field: `${at}.value`, ...read.fault });
      else next[key] = { value: read.value, source: WHAT_IF, enteredOn: today };
    });
    if (faults.length > 0) throw validationFailed(faults);
    return withSizes(next, industryCode);
  }

  /** 上年 is the last complete year. */
  private dates(): { today: string; baseYear: number } {
    const today = this.clock.today();
    return { today, baseYear: Number(today.slice(0, 4)) - 1 };
  }
}
