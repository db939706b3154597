import { useEffect, useState } from 'react';
import { asProblem } from '../../api/problem.js';
import type { PossibleAct } from '../acts/ActBar.js';
import type { BatchItem, BatchKind, Previewed } from './kinds.js';
import { pooled } from './pooled.js';

/** Rows looked at at the same time. */
const AT_ONCE = 6;

interface Preview<Subject, Act extends PossibleAct> {
  readonly looked: number;
  /** Null until every row has been looked at. */
  readonly rows: readonly Previewed<Subject, Act>[] | null;
}

/** Looks at every chosen row once, when the batch opens. */
export function usePreview<Subject, Act extends PossibleAct>(
  items: readonly BatchItem[],
  kind: BatchKind<Subject, Act>,
): Preview<Subject, Act> {
  const [preview, setPreview] = useState<Preview<Subject, Act>>({ looked: 0, rows: null });
  const [chosen] = useState(items);
  useEffect(() => {
    let left = false;
    void pooled(
      chosen,
      AT_ONCE,
      (item) => lookAt(item, kind),
      (looked) => {
        if (!left) setPreview({ looked, rows: null });
      },
    ).then((rows) => {
      if (!left) setPreview({ looked: rows.length, rows });
    });
    return () => {
      left = true;
    };
  }, [chosen, kind]);
  return preview;
}

async function lookAt<Subject, Act extends PossibleAct>(
  item: BatchItem,
  kind: BatchKind<Subject, Act>,
): Promise<Previewed<Subject, Act>> {
  if (item.id === null) return { item, subject: null, acts: [], problem: null };
  try {
    return { item, ...(await kind.look(item.id)), problem: null };
  } catch (error) {
    return { item, subject: null, acts: [], problem: asProblem(error).message };
  }
}
