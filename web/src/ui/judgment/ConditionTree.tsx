import { texts } from '#texts/judgment';
import type { Condition, Judgment } from '../../api/judgments.js';
import type { Column } from '../RowsTable.js';
import { TreeTable } from '../tree-table/TreeTable.js';
import { Clause } from './Clause.js';
import styles from './judgment.module.css';
import { pointsText } from './points.js';
import { VerdictTag } from './VerdictTag.js';

const words = texts.tree;

type Told = Pick<Judgment, 'conditions' | 'ruleSet'>;

/** Every condition of a judgment as they stand in each other: what is asked, what is there, and the answer. */
export function ConditionTree({ judgment: { conditions, ruleSet } }: { readonly judgment: Told }) {
  const parents = new Set(conditions.map(({ parentId }) => parentId));
  const columns: readonly Column<Condition>[] = [
    { key: 'condition', title: words.condition, cell: (row) => <Name row={row} /> },
    { key: 'asks', title: words.asks, width: '20%', cell: ({ limitZh }) => limitZh },
    { key: 'value', title: words.value, width: '17%', cell: ({ values }) => <Values values={values} /> },
    {
      key: 'verdict',
      title: words.verdict,
      width: '120px',
      cell: ({ verdict, points }) =>
        verdict === null && points === null ? null : (
          <div>
            {verdict !== null && <VerdictTag of={verdict} />}
            {points !== null && <div className={styles.points}>{pointsText(points)}</div>}
          </div>
        ),
    },
    {
      key: 'clause',
      title: words.clause,
      width: '15%',
      cell: (row) => <Clause condition={row} rules={ruleSet} />,
    },
  ];
  return (
    <TreeTable
      caption={words.title}
      columns={columns}
      rows={conditions}
      isHead={({ id }) => parents.has(id)}
    />
  );
}

function Name({ row: { zh, wordsZh, earliestOn } }: { readonly row: Condition }) {
  return (
    <>
      {zh}
      {wordsZh && <div className={styles.soft}>{wordsZh}</div>}
      {earliestOn && <div className={styles.soft}>{words.earliest(earliestOn)}</div>}
    </>
  );
}

function Values({ values }: Pick<Condition, 'values'>) {
  if (values.length === 0) return null;
  return (
    <div>
      {values.map(({ year, valueZh }) => (
        <div key={year ?? ''} className={valueZh === null ? styles.soft : undefined}>
          {year === null ? (valueZh ?? words.unknown) : words.ofYear(year, valueZh ?? words.unknown)}
        </div>
      ))}
    </div>
  );
}
