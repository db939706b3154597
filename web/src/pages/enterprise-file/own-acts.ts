import { useMay } from '../../api/session.js';
import type { PossibleAct } from '../../ui/acts/ActBar.js';

/** An act on a row that has no table of actions of its own: whoever may call the operation may try it. */
interface OwnAct {
  readonly action: string;
  readonly actionZh: string;
  /** Its id in openapi.json. */
  readonly operation: string;
  readonly needs: readonly string[];
  readonly takes?: readonly string[];
}

interface ShownAct extends PossibleAct {
  readonly needs: readonly string[];
  readonly takes: readonly string[];
}

/** Those acts whose operation the post may call. */
export function useOwnActs(acts: readonly OwnAct[]): ShownAct[] {
  const may = useMay();
  return acts
    .filter(({ operation }) => may(operation))
    .map(({ action, actionZh, needs, takes = [] }) => ({
      action,
      actionZh,
      needs,
      takes,
      allowed: true,
      reason: null,
    }));
}
