import { texts } from '#texts/rule-sets';
import type { RuleCondition, RuleSetDetail } from '../../api/rule-sets.js';
import type { Column } from '../../ui/RowsTable.js';
import { Tag } from '../../ui/Tag.js';
import { TreeTable } from '../../ui/tree-table/TreeTable.js';
import styles from './rule-sets.module.css';

const words = texts.clauses;

/** The conditions of a rule set as they stand in each other. */
export function Clauses({ rules }: { readonly rules: RuleSetDetail }) {
  const { conditions } = rules;
  const kinds = new Map(conditions.map(({ id, kind }) => [id, kind]));
  const parents = new Set(conditions.map(({ parentId }) => parentId));
  const columns: readonly Column<RuleCondition>[] = [
    { key: 'condition', title: words.condition, cell: (row) => <Name row={row} rules={rules} /> },
    {
      key: 'asks',
      title: words.asks,
      width: '30%',
      cell: (row) => <Asks row={row} ofItem={kinds.get(row.parentId ?? '') === 'item'} />,
    },
    { key: 'clause', title: words.clause, width: '16%', cell: ({ clause }) => clause },
    { key: 'evidence', title: words.evidence, width: '20%', cell: ({ evidence }) => evidence },
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

/** The text of a condition, for which purpose it is asked, and its source where it is not that of the rule set. */
function Name({
  row: { zh, purpose, confidence, sourceZh },
  rules,
}: {
  readonly row: RuleCondition;
  readonly rules: RuleSetDetail;
}) {
  const own = confidence !== rules.confidence || (sourceZh !== null && sourceZh !== rules.sourceZh);
  return (
    <>
      {zh}
      {purpose && (
        <span className={styles.purpose}>
          <Tag tone="brand">{words.purposes[purpose]}</Tag>
        </span>
      )}
      {own && <div className={styles.soft}>{words.sourceOf(texts.confidence[confidence], sourceZh)}</div>}
    </>
  );
}

interface AsksProps {
  readonly row: RuleCondition;
  /** It is a way to the points of the item it stands in. */
  readonly ofItem: boolean;
}

/** What a condition asks: a threshold, points, or points by range. */
function Asks({ row: { kind, limitZh, most, bands }, ofItem }: AsksProps) {
  if (limitZh === null && most === null && bands.length === 0)
    return kind === 'people' ? words.byPeople : null;
  return (
    <div>
      {limitZh && <div>{limitZh}</div>}
      {most !== null && <div>{ofItem ? words.pointsIfMet(most) : words.mostPoints(most)}</div>}
      {bands.length > 0 && (
        <ul className={styles.bands}>
          {bands.map(({ rangeZh, points }) => (
            <li key={`${rangeZh} ${points}`}>{words.band(rangeZh, points)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
