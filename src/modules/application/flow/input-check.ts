import { loadPolicy } from '../../../../config/policy.js';
import type { FieldError } from '../../../common/errors.js';
import { shanghaiDate } from '../../../common/shanghai.js';
import type { Tier } from '../../../core/auth/index.js';
import { validationFailed } from '../../../core/http/index.js';
import { ApplicationErrors, CaseRules } from '../case/application.errors.js';
import {
  type ActionInput,
  type InputName,
  type InputRule,
  neededInputs,
  SHORTEST_OPINION,
} from './action-inputs.js';
import type { CaseContext } from './case-context.js';
import type { CaseRow } from './case-words.js';

const INPUT_NAMES: readonly InputName[] = [
  'opinion',
  'reasonTold',
  'fields',
  'returnTo',
  'pledge',
  'documents',
  'evaluator',
  'conclusion',
];

/** To whom a tier may return a case. */
const RETURNS_TO: Readonly<Record<Tier, readonly string[]>> = {
  COUNTY: ['ENTERPRISE'],
  CITY: ['ENTERPRISE', 'COUNTY'],
  PROVINCE: ['ENTERPRISE', 'COUNTY', 'CITY'],
};

/** To whom a return of a tier may go; where there is no county tier, not there. */
export function returnTargets(tier: Tier | null | undefined, hasCounty: boolean): readonly string[] {
  return tier ? RETURNS_TO[tier].filter((to) => hasCounty || to !== 'COUNTY') : [];
}

/** @throws VALIDATION_FAILED unless every input the action needs is there, sound, and none that it does not take. */
export function demandInput(rule: InputRule, row: CaseRow, context: CaseContext): void {
  const { input, application } = context;
  const errors = [
    ...presence(neededInputs(rule, row), rule.takes ?? [], input),
    ...papers(rule, row, input),
    ...meetingFaults(context),
    ...soundness(input),
    ...(row.action === 'return' ? returnFaults(row, input, application.countyUnitId !== null) : []),
  ];
  if (errors.length > 0) throw validationFailed(errors);
}

function presence(
  needs: readonly InputName[],
  takes: readonly InputName[],
  input: ActionInput,
): FieldError[] {
  return INPUT_NAMES.flatMap((name): FieldError[] => {
    const given = input[name] !== undefined;
    if (!given) return needs.includes(name) ? [{ field: name, code: 'required' }] : [];
    return needs.includes(name) || takes.includes(name) ? [] : [{ field: name, code: 'notTaken' }];
  });
}

function papers(rule: InputRule, { tier }: CaseRow, { documents = {} }: ActionInput): FieldError[] {
  const keys = (tier && rule.documents?.[tier]) ?? [];
  return keys
    .filter((key) => !documents[key])
    .map((key) => ({ field: `documents.${key}`, code: 'required' }));
}

/** A decision rests on a meeting that has been held, in this round. */
function meetingFaults({ input, round, now }: CaseContext): FieldError[] {
  const meetingOn = input.documents?.meetingOn;
  if (!meetingOn) return [];
  const field = 'documents.meetingOn';
  const opensOn = shanghaiDate(round.opensAt);
  if (meetingOn > shanghaiDate(now)) return [{ field, code: ApplicationErrors.MEETING_IN_FUTURE.code }];
  return meetingOn < opensOn
    ? [{ field, code: ApplicationErrors.MEETING_BEFORE_ROUND.code, params: { opensOn } }]
    : [];
}

/** An opinion that is given says something. */
export function opinionFaults(field: string, opinion: string | undefined): FieldError[] {
  if (opinion === undefined || [...opinion.trim()].length >= SHORTEST_OPINION) return [];
  return [{ field, code: 'minLength', params: { min: SHORTEST_OPINION } }];
}

function soundness({ opinion, pledge }: ActionInput): FieldError[] {
  const errors = opinionFaults('opinion', opinion);
  if (pledge === false) errors.push({ field: 'pledge', code: CaseRules.mustAccept });
  return errors;
}

function returnFaults(
  { tier }: CaseRow,
  { returnTo, fields = [] }: ActionInput,
  hasCounty: boolean,
): FieldError[] {
  const errors: FieldError[] = [];
  if (returnTo && !returnTargets(tier, hasCounty).includes(returnTo))
    errors.push({ field: 'returnTo', code: 'isIn' });
  if (returnTo === 'ENTERPRISE' && fields.length === 0)
    errors.push({ field: 'fields', code: ApplicationErrors.RETURN_FIELDS_REQUIRED.code });
  fields.forEach((key, index) => {
    if (!loadPolicy().formField(key)) errors.push({ field: `fields.${index}`, code: 'unknownField' });
  });
  return errors;
}
