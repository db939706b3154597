import type {
  Condition,
  Confidence,
  RuleSet,
  ScoreGroup,
  ScoreItem,
} from '../../../../config/criteria/rule-sets.js';
import { childrenOf } from '../../../../config/criteria/rule-walk.js';

/** What a rule set says of a condition, group or item, with the trust of what it stands in. */
export interface Stated {
  readonly rule: Condition | null;
  readonly group: ScoreGroup | null;
  readonly item: ScoreItem | null;
  readonly confidence: Confidence;
  readonly source: string | null;
}

type Trust = Pick<Stated, 'confidence' | 'source'>;

/** Everything of a rule set by its id; what says nothing of its own trust has that of what it stands in. */
export function indexOf({ condition, confidence, source }: RuleSet): ReadonlyMap<string, Stated> {
  const index = new Map<string, Stated>();
  const own = (
    { confidence: trust, source: read }: { confidence?: Confidence | undefined; source?: string | undefined },
    outer: Trust,
  ): Trust => ({ confidence: trust ?? outer.confidence, source: read ?? outer.source });
  const visit = (rule: Condition, outer: Trust): void => {
    const trust = own(rule, outer);
    index.set(rule.id, { rule, group: null, item: null, ...trust });
    if (rule.kind !== 'score') {
      for (const child of childrenOf(rule, '')) visit(child.condition, trust);
      return;
    }
    for (const group of rule.groups) {
      index.set(group.id, { rule: null, group, item: null, ...trust });
      for (const item of group.items) {
        const itemTrust = own(item, trust);
        index.set(item.id, { rule: null, group: null, item, ...itemTrust });
        for (const way of item.ways) if (way.by === 'condition') visit(way.when, itemTrust);
      }
    }
  };
  visit(condition, { confidence, source });
  return index;
}
