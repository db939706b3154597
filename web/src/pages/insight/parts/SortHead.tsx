import { texts } from '#texts/insight';
import styles from './sort-head.module.css';
import type { Sort } from './use-sort.js';

interface SortHeadProps {
  readonly column: string;
  readonly title: string;
  readonly sort: Sort;
}

/** The head of a column of numbers; pressing it sorts the rows. */
export function SortHead({ column, title, sort: { by, down, turn } }: SortHeadProps) {
  const order = by !== column ? undefined : down ? 'descending' : 'ascending';
  return (
    <th scope="col" className={styles.head} aria-sort={order}>
      <button type="button" onClick={() => turn(column)} title={texts.sortBy(title)}>
        {title}
        <span className={styles.arrow} data-order={order} aria-hidden="true" />
      </button>
    </th>
  );
}
