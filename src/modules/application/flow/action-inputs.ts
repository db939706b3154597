import type { Tier } from '../../../core/auth/index.js';
import type { FlowRole } from '../../../core/flow/index.js';
import type { CaseAction, CaseRow } from './case-words.js';

/** What an action may be given, as validated. */
export interface ActionInput {
  readonly opinion?: string | undefined;
  readonly reasonTold?: string | undefined;
  readonly fields?: readonly string[] | undefined;
  readonly returnTo?: 'ENTERPRISE' | 'COUNTY' | 'CITY' | undefined;
  readonly pledge?: boolean | undefined;
  readonly documents?: Readonly<Record<string, string>> | undefined;
  readonly evaluator?: string | undefined;
  readonly conclusion?: string | undefined;
}

export type InputName = keyof ActionInput;

/** What an action needs and what it takes besides; anything else is refused. */
export interface InputRule {
  readonly needs: readonly InputName[];
  readonly takes?: readonly InputName[];
  /** What it needs besides from the side that acts. */
  readonly needsOf?: Readonly<Partial<Record<FlowRole, readonly InputName[]>>>;
  /** Keys of `documents` that must be there. */
  readonly documents?: Partial<Record<Tier, readonly string[]>>;
}

/** 会议名称, 会议日期, 纪要文号: without them no provincial decision. */
const MEETING = ['meeting', 'meetingOn', 'minutesNo'] as const;

const NOTHING: InputRule = { needs: [] };
const OPINION: InputRule = { needs: ['opinion'] };

/** The inputs of every action that is called by itself; the others belong to a list, a publicity or an announcement. */
export const ACTION_INPUTS: Readonly<Partial<Record<CaseAction, InputRule>>> = {
  submit: { needs: ['pledge'] },
  sendToConfirm: OPINION,
  sendBack: { needs: ['reasonTold'] },
  drop: { needs: ['opinion'] },
  pass: OPINION,
  return: { needs: ['opinion', 'reasonTold', 'returnTo'], takes: ['fields'] },
  resubmit: { needs: [], needsOf: { ENTERPRISE: ['pledge'], HANDLER: ['opinion'] } },
  refuse: { needs: ['opinion', 'reasonTold'], takes: ['documents'], documents: { PROVINCE: MEETING } },
  withdraw: { needs: [], takes: ['reasonTold'] },
  askWithdrawal: { needs: ['reasonTold'] },
  confirmWithdrawal: OPINION,
  declineWithdrawal: { needs: ['opinion', 'reasonTold'] },
  closePublicity: NOTHING,
  reverifyObjection: OPINION,
  admitOverQuota: { needs: ['opinion'], takes: ['documents'], documents: { PROVINCE: MEETING } },
  beginCheck: NOTHING,
  sendToEvaluator: { needs: ['evaluator', 'opinion'] },
  recordEvaluation: { needs: ['conclusion'] },
  accept: { needs: ['opinion'], takes: ['documents'], documents: { PROVINCE: MEETING } },
};

/** An opinion of an official says something: at least this many characters (rule book §5.3 T3). */
export const SHORTEST_OPINION = 10;

/** Everything a row must be given. */
export function neededInputs({ needs, needsOf }: InputRule, { role }: Pick<CaseRow, 'role'>): InputName[] {
  return [...needs, ...(needsOf?.[role] ?? [])];
}
