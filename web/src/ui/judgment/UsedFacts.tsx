import { texts } from '#texts/judgment';
import type { Condition, Judgment } from '../../api/judgments.js';
import { type Column, RowsTable } from '../RowsTable.js';
import styles from './judgment.module.css';

const words = texts.facts;
type Fact = Condition['values'][number]['facts'][number];

const COLUMNS: readonly Column<Fact>[] = [
  { key: 'name', title: words.name, cell: ({ zh }) => zh },
  {
    key: 'value',
    title: words.value,
    width: '22%',
    cell: ({ valueZh }) => valueZh ?? <span className={styles.soft}>{words.missing}</span>,
  },
  { key: 'source', title: words.source, width: '24%', cell: ({ source }) => source },
  { key: 'enteredOn', title: words.enteredOn, width: '120px', cell: ({ enteredOn }) => enteredOn },
];

/** Every fact a judgment rests on, once, with where it comes from and when it was entered. */
export function UsedFacts({ conditions }: Pick<Judgment, 'conditions'>) {
  return (
    <RowsTable caption={words.title} columns={COLUMNS} rows={factsOf(conditions)} rowId={({ key }) => key} />
  );
}

export function factsOf(conditions: readonly Condition[]): Fact[] {
  const all = conditions.flatMap(({ values }) => values.flatMap(({ facts }) => facts));
  return [...new Map(all.map((fact) => [fact.key, fact])).values()];
}
