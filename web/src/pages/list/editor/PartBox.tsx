import { useDroppable } from '@dnd-kit/core';
import { SortableContext, verticalListSortingStrategy } from '@dnd-kit/sortable';
import { type ReactNode, useId } from 'react';
import { texts } from '#texts/list';
import type { Part } from '../../../ui/ranked-list/parts.js';
import styles from './editor.module.css';

interface PartBoxProps {
  readonly part: Part;
  readonly ids: readonly string[];
  /** Where cases are put into it, its rows. */
  readonly children: ReactNode;
}

/** One part of the list, into which cases are dropped. */
export function PartBox({ part, ids, children }: PartBoxProps) {
  const heading = useId();
  const { setNodeRef, isOver } = useDroppable({ id: part });
  return (
    <section className={styles.part} data-part={part} data-over={isOver} aria-labelledby={heading}>
      <header>
        <h3 id={heading}>
          {texts.parts[part]}
          <span className={styles.count}>{texts.count(ids.length)}</span>
        </h3>
        <div className={styles.soft}>{texts.partNotes[part]}</div>
      </header>
      <SortableContext id={part} items={[...ids]} strategy={verticalListSortingStrategy}>
        <ol ref={setNodeRef} className={styles.rows} data-empty={ids.length === 0}>
          {ids.length === 0 ? <li className={styles.nobody}>{texts.partEmpty[part]}</li> : children}
        </ol>
      </SortableContext>
    </section>
  );
}
