import { useEffect, useState } from 'react';

/** A range of rows, both ends in it; empty when `last` is below `first`. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/** Rows that are drawn at once; the rest follow frame by frame, so that a fast scroll never holds the page up. */
const AT_ONCE = 4;

/** Brings the range drawn so far a step nearer to the one wanted, without leaving a hole. */
export function nearer(drawn: Range, wanted: Range): Range {
  const first = Math.max(drawn.first, wanted.first);
  const last = Math.min(drawn.last, wanted.last);
  if (first > last) return { first: wanted.first, last: Math.min(wanted.last, wanted.first + AT_ONCE - 1) };
  const below = Math.min(wanted.last, last + AT_ONCE);
  const left = AT_ONCE - (below - last);
  return { first: Math.max(wanted.first, first - left), last: below };
}

/** The part of a wanted range that is drawn now; it grows to the whole of it. */
export function useGradualRange(wanted: Range): Range {
  const [drawn, setDrawn] = useState(wanted);
  const now = nearer(drawn, wanted);
  const { first, last } = now;
  const settled = first === drawn.first && last === drawn.last;
  useEffect(() => {
    if (settled) return undefined;
    const frame = requestAnimationFrame(() => setDrawn({ first, last }));
    return () => cancelAnimationFrame(frame);
  }, [settled, first, last]);
  return now;
}
