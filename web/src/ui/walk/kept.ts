import { useCallback, useEffect, useState } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';
import { useSession } from '../../api/session.js';
import type { Selection } from '../RowsTable.js';

/** What a list remembers while its reader is away, as long as the window is open: by account and list. */
interface Kept {
  /** Ids of the chosen rows. */
  readonly chosen: ReadonlySet<string>;
  /** Pixels from the top. */
  readonly top: number;
  /** The row last opened. */
  readonly opened: string | null;
}

interface KeptList extends Kept {
  readonly choose: (chosen: ReadonlySet<string>) => void;
  /** Rows that are not to be chosen any more. */
  readonly drop: (ids: readonly string[]) => void;
  /** Remembers the row and the place before it is opened. */
  readonly open: (id: string) => void;
}

const NOTHING: Kept = { chosen: new Set(), top: 0, opened: null };
const kept = new Map<string, Kept>();

/** State of a link that leads back to a list. */
export const COMING_BACK = { comingBack: true } as const;

/**
 * The chosen rows of a list, and the place where its reader left it: coming back shows it as it was.
 * @param ready whether the rows are there, so that the place can be taken up
 */
export function useKept(list: string, ready: boolean): KeptList {
  const { accountId } = useSession();
  const state = useLocation().state as { readonly comingBack?: boolean } | null;
  const back = useNavigationType() === NavigationType.Pop || state?.comingBack === true;
  const key = `${accountId} ${list}`;
  const [shown, setShown] = useState(() => kept.get(key) ?? NOTHING);
  const put = useCallback(
    (change: Partial<Kept>) => {
      const next = { ...(kept.get(key) ?? NOTHING), ...change };
      kept.set(key, next);
      setShown(next);
    },
    [key],
  );
  useEffect(() => {
    if (!ready || !back) return undefined;
    const { top } = kept.get(key) ?? NOTHING;
    // The frame goes to the top of a new page first.
    const frame = requestAnimationFrame(() => window.scrollTo(0, top));
    return () => cancelAnimationFrame(frame);
  }, [key, ready, back]);
  const open = useCallback((id: string) => put({ opened: id, top: window.scrollY }), [put]);
  return {
    ...shown,
    open,
    choose: (chosen) => put({ chosen }),
    drop: (ids) => put({ chosen: new Set([...shown.chosen].filter((id) => !ids.includes(id))) }),
  };
}

/** The tick boxes of a list. */
export function selectionOf<Row>(
  { chosen, choose }: Pick<KeptList, 'chosen' | 'choose'>,
  nameOf: (row: Row) => string,
): Selection<Row> {
  return { ids: chosen, onChange: choose, nameOf };
}
