import { useCallback, useEffect, useState } from 'react';
import { useSession } from '../../api/session.js';

/** What a list remembers while its reader is away, as long as the window is open: by account and list. */
interface Kept {
  /** Ids of the chosen rows. */
  readonly chosen: ReadonlySet<string>;
  /** Pixels from the top. */
  readonly top: number;
  /** The row last opened. */
  readonly opened: string | null;
}

const NOTHING: Kept = { chosen: new Set(), top: 0, opened: null };
const kept = new Map<string, Kept>();

interface KeptList extends Kept {
  readonly choose: (chosen: ReadonlySet<string>) => void;
  readonly open: (id: string) => void;
}

/**
 * The chosen rows of a list, and the place where its reader left it: coming back shows it as it was.
 * @param ready whether the rows are there, so that the place can be taken up
 */
export function useKept(list: string, ready: boolean): KeptList {
  const { accountId } = useSession();
  const key = `${accountId} ${list}`;
  const [state, setState] = useState(() => kept.get(key) ?? NOTHING);
  const put = useCallback(
    (change: Partial<Kept>) => {
      const next = { ...(kept.get(key) ?? NOTHING), ...change };
      kept.set(key, next);
      setState(next);
    },
    [key],
  );
  useEffect(() => {
    if (!ready) return undefined;
    const { top } = kept.get(key) ?? NOTHING;
    // The frame goes to the top of a new page first.
    const frame = requestAnimationFrame(() => window.scrollTo(0, top));
    return () => cancelAnimationFrame(frame);
  }, [key, ready]);
  return {
    ...state,
    choose: (chosen) => put({ chosen }),
    open: (id) => put({ opened: id, top: window.scrollY }),
  };
}
