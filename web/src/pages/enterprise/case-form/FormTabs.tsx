import { type KeyboardEvent, useRef } from 'react';
import { texts } from '#texts/case-form';
import styles from './tabs.module.css';
import type { TabMark } from './tab-counts.js';

export interface FormTab {
  readonly key: string;
  readonly zh: string;
  readonly mark: TabMark | null;
}

interface FormTabsProps {
  readonly tabs: readonly FormTab[];
  readonly open: string;
  readonly onOpen: (key: string) => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** The parts of the form with what each still lacks; one is open. */
export function FormTabs({ tabs, open, onOpen }: FormTabsProps) {
  const list = useRef<HTMLDivElement>(null);
  const walk = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const index = tabs.findIndex(({ key }) => key === open);
    const next = tabs[(index + step + tabs.length) % tabs.length];
    if (!next) return;
    onOpen(next.key);
    list.current?.querySelector<HTMLElement>(`#tab-${next.key}`)?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label={texts.tabs.label} className={styles.tabs} onKeyDown={walk}>
      {tabs.map(({ key, zh, mark }) => (
        <button
          key={key}
          id={`tab-${key}`}
          type="button"
          role="tab"
          aria-selected={key === open}
          aria-controls={key === open ? 'form-part' : undefined}
          tabIndex={key === open ? 0 : -1}
          className={styles.tab}
          onClick={() => onOpen(key)}
        >
          <span>{zh}</span>
          {mark && (
            <span className={styles.mark} data-tone={mark.tone}>
              {mark.words}
            </span>
          )}
        </button>
      ))}
    </div>
  );
}
