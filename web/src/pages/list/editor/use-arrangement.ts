import { useState } from 'react';
import { useSession } from '../../../api/session.js';
import type { RankedList } from '../../../ui/ranked-list/parts.js';
import { type Arrangement, arrangementOf, carriedOver, isSame } from './arrangement.js';

/** What a person has changed and not saved, with the steps that led there. */
interface Kept {
  /** The version of the list it was begun on. */
  readonly version: number;
  readonly now: Arrangement;
  readonly past: readonly Arrangement['places'][];
}

/** A list under the hands of one person. */
export interface Editing {
  readonly arrangement: Arrangement;
  /** Something is not saved. */
  readonly dirty: boolean;
  readonly canUndo: boolean;
  /** Somebody else has saved the list since the changes were begun. */
  readonly overtaken: boolean;
  readonly change: (next: Arrangement) => void;
  /** Takes the last move back; what was written stays. */
  readonly undo: () => void;
  /** Back to what is stored. */
  readonly discard: () => void;
  /** The changes go on from the list as it is now. */
  readonly keepMine: () => void;
}

const STEPS_KEPT = 50;

/** Changes to a list, kept in this window until they are saved or given up: a look at a case loses nothing. */
export function useArrangement(list: RankedList): Editing {
  const { accountId } = useSession();
  const store = `list ${list.id} ${accountId}`;
  const [kept, setKept] = useState<Kept | null>(() => read(store));
  const put = (next: Kept | null) => {
    setKept(next);
    if (next) sessionStorage.setItem(store, JSON.stringify(next));
    else sessionStorage.removeItem(store);
  };
  const stored = arrangementOf(list);
  const mine = kept && carriedOver(kept.now, list);
  const dirty = mine !== null && !isSame(mine, stored);
  const arrangement = mine ?? stored;
  return {
    arrangement,
    dirty,
    canUndo: kept !== null && kept.past.length > 0,
    overtaken: dirty && kept !== null && kept.version !== list.version,
    change: (next) =>
      put({
        version: dirty && kept ? kept.version : list.version,
        now: next,
        past: withStep(kept?.past ?? [], arrangement.places, next.places),
      }),
    undo: () => {
      const before = kept?.past.at(-1);
      if (kept && before)
        put({ ...kept, now: { ...kept.now, places: before }, past: kept.past.slice(0, -1) });
    },
    discard: () => put(null),
    keepMine: () => mine && put({ version: list.version, now: mine, past: [] }),
  };
}

/** Writing is no step: only moves are taken back one by one. */
function withStep(
  past: Kept['past'],
  before: Arrangement['places'],
  next: Arrangement['places'],
): Kept['past'] {
  return JSON.stringify(before) === JSON.stringify(next) ? past : [...past, before].slice(-STEPS_KEPT);
}

function read(store: string): Kept | null {
  try {
    return JSON.parse(sessionStorage.getItem(store) ?? 'null') as Kept | null;
  } catch {
    return null;
  }
}
