import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useState } from 'react';
import { useGradualRange } from './gradual-range.js';

const ROW_HEIGHT = 64;
const OVERSCAN = 6;
/** Up to here every row is in the page, which then prints and searches as a whole. */
const ALL_UP_TO = 150;

/** Which rows of a list are in the page. */
interface WindowRows {
  readonly shown: readonly number[];
  /** Height in px of the rows left out above and below. */
  readonly above: number;
  readonly below: number;
  /** Index of the last row in the page; -1 in a short list, where nothing is left out. */
  readonly last: number;
  /** To be given to the element that holds the rows. */
  readonly box: (element: HTMLElement | null) => void;
  /** To be given to every row of a long list, whose height it takes. */
  readonly measure: ((element: HTMLElement | null) => void) | undefined;
}

/** Keeps of a long list only the rows near the window in the page, unless the whole of it is wanted. */
export function useWindowRows(count: number, whole = false): WindowRows {
  const [top, setTop] = useState(0);
  const box = useCallback((element: HTMLElement | null) => {
    if (element) setTop(element.getBoundingClientRect().top + window.scrollY);
  }, []);
  const long = !whole && count > ALL_UP_TO;
  const virtual = useWindowVirtualizer({
    count,
    estimateSize: () => ROW_HEIGHT,
    overscan: OVERSCAN,
    scrollMargin: top,
    enabled: long,
    useFlushSync: false,
  });
  const items = virtual.getVirtualItems();
  const drawn = useGradualRange({ first: items[0]?.index ?? 0, last: items.at(-1)?.index ?? -1 });
  if (!long)
    return { shown: [...Array(count).keys()], above: 0, below: 0, last: -1, box, measure: undefined };
  const inPage = items.filter(({ index }) => index >= drawn.first && index <= drawn.last);
  const [first, end] = [inPage[0], inPage.at(-1)];
  return {
    shown: inPage.map(({ index }) => index),
    above: first ? first.start - top : 0,
    below: end ? virtual.getTotalSize() - (end.end - top) : 0,
    last: end?.index ?? -1,
    box,
    measure: virtual.measureElement,
  };
}
