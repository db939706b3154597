import { Injectable } from '@nestjs/common';
import { loadRuleSets, type RuleSet, subjectZh } from '../../../../config/criteria/rule-sets.js';
import { Clock } from '../../../common/clock.js';
import { CommonErrors, DomainError } from '../../../common/errors.js';
import { UnitService } from '../../unit/index.js';
import { refOf } from '../explain/explain.js';
import { ruleRows } from './rule-rows.js';
import type { RuleSetDetail, RuleSetItem, RuleSetList } from './rule-set.dto.js';

const NATION_ZH = '全国';

/** The rule sets for whoever wants to read them. */
@Injectable()
export class RuleSetReader {
  private readonly sets = loadRuleSets();

  constructor(
    private readonly clock: Clock,
    private readonly units: UnitService,
  ) {}

  list(): RuleSetList {
    return { items: this.sets.all.map((rules) => this.item(rules)) };
  }

  /** @throws NOT_FOUND */
  detail(key: string): RuleSetDetail {
    const rules = this.sets.find(key);
    if (!rules) throw new DomainError(CommonErrors.NOT_FOUND);
    return { ...this.item(rules), conditions: ruleRows(rules), content: rules };
  }

  private item(rules: RuleSet): RuleSetItem {
    const { subject, region, validity, basis, key } = rules;
    const today = this.clock.today();
    return {
      ...refOf(rules),
      subjectKind: subject.kind,
      subjectCode: subject.code,
      subjectZh: subjectZh(rules.subject),
      regionZh: region === 'CN' ? NATION_ZH : (this.units.find(region)?.name ?? region),
      validity: validity.map(({ purpose, from, to }) => ({ purpose, from, to })),
      basis,
      inForce: validity.some(
        ({ purpose, from, to }) => purpose === 'RECOGNITION' && from <= today && (to === null || today <= to),
      ),
      changes: this.sets.baseOf(key),
    };
  }
}
