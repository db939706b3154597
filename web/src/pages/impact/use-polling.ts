import { useEffect, useRef } from 'react';

const EVERY_MS = 1_500;

/** Reads again and again while something is on its way. */
export function usePolling(active: boolean, refetch: () => unknown): void {
  const latest = useRef(refetch);
  useEffect(() => {
    latest.current = refetch;
  });
  useEffect(() => {
    if (!active) return undefined;
    const timer = setInterval(() => void latest.current(), EVERY_MS);
    return () => clearInterval(timer);
  }, [active]);
}
