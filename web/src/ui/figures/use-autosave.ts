import { useEffect, useRef } from 'react';

/** What is typed is saved after so long without another key. */
const QUIET_MS = 1200;

interface Autosave {
  /** What would be sent, as text; the same is not sent again by itself, also when it was refused. */
  readonly content: string;
  /** Whether it can be sent now. */
  readonly ready: boolean;
  readonly save: () => void;
}

/** Saves what was typed once the person pauses. */
export function useAutosave({ content, ready, save }: Autosave): void {
  const tried = useRef('');
  const latest = useRef(save);
  useEffect(() => {
    latest.current = save;
  });
  useEffect(() => {
    if (!ready || tried.current === content) return;
    const timer = setTimeout(() => {
      tried.current = content;
      latest.current();
    }, QUIET_MS);
    return () => clearTimeout(timer);
  }, [content, ready]);
}
