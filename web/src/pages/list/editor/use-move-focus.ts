import { useEffect, useRef } from 'react';

/** Keeps the focus on a case that was moved by a button: on the same button, or on the handle where that is gone. */
export function useMoveFocus(): (id: string, by: string) => void {
  const wanted = useRef<{ readonly id: string; readonly by: string } | null>(null);
  useEffect(() => {
    if (!wanted.current) return;
    const { id, by } = wanted.current;
    wanted.current = null;
    const row = document.querySelector(`[data-case="${id}"]`);
    const button = row?.querySelector<HTMLButtonElement>(`[data-move="${by}"]:not([disabled])`);
    (button ?? row?.querySelector<HTMLButtonElement>('button'))?.focus();
  });
  return (id, by) => {
    wanted.current = { id, by };
  };
}
