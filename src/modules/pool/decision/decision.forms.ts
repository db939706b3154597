import type { FieldError } from '../../../common/errors.js';
import type { Membership } from '../membership/membership.entity.js';
import type { Decision } from '../membership/membership.flow.js';
import { PoolRules } from '../pool.errors.js';

/** Why a membership ends without a violation; none of them brings a ban (rule book §5.7). */
export const EXIT_REASONS = [
  'VOLUNTARY',
  'BANKRUPTCY',
  'DEREGISTERED',
  'LEFT_PROVINCE',
  'REEXAMINATION_FAILED',
  'MAJOR_CHANGE_UNREPORTED',
  'UNQUALIFIED_TWICE',
  'MERGED',
] as const;

/** Violations that end every membership at once: accident, 严重失信, 偷漏税, 造假 (rule book §5.7). */
export const VIOLATIONS = ['ACCIDENT', 'SERIOUS_DISHONESTY', 'TAX_EVASION', 'FALSIFICATION'] as const;

/** Violations that also cast doubt on the titles (rule book §5.7: 造假 also flags linked titles). */
export const DOUBTED_TITLES: readonly (typeof VIOLATIONS)[number][] = ['FALSIFICATION'];

/** What a handler writes down for the head, beside opinion and reason told. */
export interface DecisionInput {
  readonly opinion: string;
  readonly reasonTold: string;
  readonly documentNo?: string | undefined;
  readonly reasonCode?: string | undefined;
  readonly effectiveOn?: string | undefined;
  /** The credit code that goes on, where the enterprise was absorbed. */
  readonly successor?: string | undefined;
}

interface DecisionForm {
  /** The number of the decision document (决定文号) is mandatory. */
  readonly documentNo: boolean;
  /** The words `reasonCode` is one of; empty: the decision takes none. */
  readonly reasonCodes: readonly string[];
  /** May be in effect from a day before the decision, such as the day of deregistration. */
  readonly datable: boolean;
}

const PLAIN: DecisionForm = { documentNo: false, reasonCodes: [], datable: false };

export const DECISION_FORMS: Readonly<Record<Decision, DecisionForm>> = {
  watch: { ...PLAIN, documentNo: true },
  unwatch: PLAIN,
  suspend: PLAIN,
  resume: PLAIN,
  graduate: PLAIN,
  exit: { documentNo: true, reasonCodes: EXIT_REASONS, datable: true },
  exitViolation: { ...PLAIN, documentNo: true, reasonCodes: VIOLATIONS },
};

/** What is missing, out of place or in the wrong order in the input of a decision. */
export function decisionFaults(
  decision: Decision,
  input: DecisionInput,
  membership: Pick<Membership, 'stateSince'>,
  today: string,
): FieldError[] {
  const form = DECISION_FORMS[decision];
  const faults: FieldError[] = [];
  if (form.documentNo && input.documentNo === undefined)
    faults.push({ field: 'documentNo', code: 'required' });
  if (form.reasonCodes.length === 0) {
    if (input.reasonCode !== undefined) faults.push({ field: 'reasonCode', code: 'unknownField' });
  } else if (input.reasonCode === undefined) faults.push({ field: 'reasonCode', code: 'required' });
  else if (!form.reasonCodes.includes(input.reasonCode)) faults.push({ field: 'reasonCode', code: 'isIn' });
  return [...faults, ...dateFaults(form.datable, input.effectiveOn, membership.stateSince, today)];
}

function dateFaults(
  datable: boolean,
  effectiveOn: string | undefined,
  stateSince: string,
  today: string,
): FieldError[] {
  const field = 'effectiveOn';
  if (effectiveOn === undefined) return [];
  if (!datable) return [{ field, code: 'unknownField' }];
  if (effectiveOn > today) return [{ field, code: 'notFuture' }];
  if (effectiveOn < stateSince) return [{ field, code: PoolRules.tooEarly, params: { stateSince } }];
  return [];
}
