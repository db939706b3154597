import { CommonErrors, DomainError } from '../../../common/errors.js';
import { type Actor, admits, type Grant } from '../../auth/index.js';
import type { ActionOption } from './action-option.dto.js';
import { hindrance } from './hindrance.js';

/** An act on one row. Its route admits by `allow`, so what a page offers and what the server takes are one rule. */
export interface Act {
  /** What people call it. */
  readonly zh: string;
  readonly allow: readonly [Grant, ...Grant[]];
  /** Inputs beside the version that must be given, and those that may. */
  readonly needs?: readonly string[];
  readonly takes?: readonly string[];
}

/** Every act on one kind of row, by its name. */
export type ActTable<A extends string = string> = Readonly<Record<A, Act>>;

/** How an act is done, where it is not at once. */
export type Manner = Pick<ActionOption, 'mode' | 'proposalId'>;

const AT_ONCE: Manner = { mode: 'DO', proposalId: null };

/** @throws FORBIDDEN when the act is not for the actor's post */
export function demandAdmitted({ allow }: Act, actor: Actor): void {
  if (!admits(allow, actor)) throw new DomainError(CommonErrors.FORBIDDEN);
}

/**
 * What the actor may do about one act.
 * @param guard what the act itself asks first; throws what it would be refused with.
 */
export async function optionOf(
  actor: Actor,
  action: string,
  act: Act,
  guard: () => unknown,
  { mode, proposalId } = AT_ONCE,
): Promise<ActionOption> {
  const obstacle = await hindrance(() => {
    demandAdmitted(act, actor);
    return guard();
  });
  const { zh, needs = [], takes = [] } = act;
  return {
    action,
    actionZh: zh,
    mode,
    allowed: obstacle === null,
    code: obstacle?.code ?? null,
    reason: obstacle?.reason ?? null,
    needs: [...needs],
    takes: [...takes],
    proposalId,
  };
}

/** What the actor may do about every act of a table that is done at once, each with its guard, in its order. */
export async function optionsOf<A extends string>(
  actor: Actor,
  acts: ActTable<A>,
  guards: Readonly<Record<A, () => unknown>>,
): Promise<ActionOption[]> {
  const options: ActionOption[] = [];
  for (const [action, act] of Object.entries<Act>(acts))
    options.push(await optionOf(actor, action, act, guards[action as A]));
  return options;
}
