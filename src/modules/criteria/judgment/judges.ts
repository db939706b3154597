import { Injectable } from '@nestjs/common';
import {
  loadRuleSets,
  type Purpose,
  type RuleQuestion,
  type RuleSet,
  type Subject,
} from '../../../../config/criteria/rule-sets.js';
import { loadPolicy } from '../../../../config/policy.js';
import { UnitService } from '../../unit/index.js';
import type { FactSheet } from '../facts/assemble.js';
import { factKeys, isTitleHeld } from '../engine/facts.js';
import { type Judge, judgeFor } from '../engine/judge.js';

/** What can be judged: every title and every track some rule set is for, in the order of the catalogues. */
export const SUBJECTS: readonly Subject[] = [
  ...loadPolicy().titles.map(({ code }): Subject => ({ kind: 'TITLE', code })),
  ...loadPolicy().tracks.map(({ code }): Subject => ({ kind: 'TRACK', code })),
].filter(({ kind, code }) =>
  loadRuleSets().all.some(({ subject }) => subject.kind === kind && subject.code === code),
);

/** Chooses the rule set that judges an enterprise and keeps each ready for its purpose and base year. */
@Injectable()
export class Judges {
  private readonly sets = loadRuleSets();
  private readonly ready = new Map<string, Judge>();

  constructor(private readonly units: UnitService) {}

  /** By the day and the purpose, for an enterprise of the unit; null where no rule set is known. */
  chosen(subject: Subject, purpose: Purpose, on: string, unitId: string): RuleSet | null {
    return this.sets.choose(this.question(subject, purpose, on, unitId));
  }

  /** The rule set a round names, or what the unit's own rule makes of it; by day and purpose where it names none. */
  inRound(
    named: readonly string[],
    subject: Subject,
    purpose: Purpose,
    on: string,
    unitId: string,
  ): RuleSet | null {
    const question = this.question(subject, purpose, on, unitId);
    for (const key of named) {
      const rules = this.sets.named(key, question);
      if (rules) return rules;
    }
    return this.sets.choose(question);
  }

  judge(rules: RuleSet, purpose: Purpose, baseYear: number): Judge {
    const key = `${rules.key} ${purpose} ${baseYear}`;
    let judge = this.ready.get(key);
    if (!judge) this.ready.set(key, (judge = judgeFor(rules, { purpose, baseYear })));
    return judge;
  }

  /** REVIEW for who holds the title on the day, else RECOGNITION. */
  purposeFor({ kind, code }: Subject, { facts }: Pick<FactSheet, 'facts'>, on: string): Purpose {
    return kind === 'TITLE' && isTitleHeld(facts, factKeys.title(code), on) === true
      ? 'REVIEW'
      : 'RECOGNITION';
  }

  private question(subject: Subject, purpose: Purpose, on: string, unitId: string): RuleQuestion {
    return { subject, purpose, on, unitPath: this.units.get(unitId).path };
  }
}
