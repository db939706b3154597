import { texts } from '#texts/judgment';
import type { Judgment } from '../../api/judgments.js';
import styles from './judgment.module.css';

/** Conditions that people decide. */
export function PeopleItems({ items }: { readonly items: Judgment['people'] }) {
  return (
    <>
      <p className={styles.soft}>{texts.people.lead}</p>
      <ul className={styles.plainList}>
        {items.map(({ id, zh, clause }) => (
          <li key={id}>
            {zh} <span className={styles.soft}>{texts.gaps.clause(clause)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
