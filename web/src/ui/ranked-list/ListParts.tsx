import { texts } from '#texts/list';
import { useWords } from '../../api/catalogue.js';
import { Panel } from '../Panel.js';
import { type Column, RowsTable } from '../RowsTable.js';
import { Empty } from '../States.js';
import { Tag, toneOf } from '../Tag.js';
import type { ListItem, Part, RankedList } from './parts.js';
import styles from './ranked-list.module.css';
import { ListedCase } from './ListedCase.js';

const SHOWN: readonly Part[] = ['RECOMMENDED', 'RESERVE', 'NOT_RECOMMENDED', 'UNPLACED'];

/** A list that is only looked at: each part with its cases. */
export function ListParts({ list }: { readonly list: RankedList }) {
  const columns = useColumns(list);
  const itemsOf = (part: Part) =>
    part === 'UNPLACED' ? list.unplaced : list.items.filter((item) => item.part === part);
  return SHOWN.filter((part) => part !== 'UNPLACED' || list.unplaced.length > 0).map((part) => (
    <Panel
      key={part}
      title={texts.parts[part]}
      extra={<span className={styles.soft}>{texts.count(itemsOf(part).length)}</span>}
    >
      {itemsOf(part).length === 0 ? (
        <Empty>{texts.partEmpty[part]}</Empty>
      ) : (
        <RowsTable
          caption={texts.row.caption(texts.parts[part])}
          columns={columns[part]}
          rows={itemsOf(part)}
          rowId={({ applicationId }) => applicationId}
        />
      )}
    </Panel>
  ));
}

function useColumns({ id, items }: RankedList): Record<Part, Column<ListItem>[]> {
  const word = useWords();
  const nameOf = (id: string) =>
    items.find(({ applicationId }) => applicationId === id)?.enterpriseName ?? id;
  const rank: Column<ListItem> = {
    key: 'rank',
    title: texts.row.rank,
    width: '64px',
    cell: ({ rank: place }) => place,
  };
  const facts: Column<ListItem>[] = [
    {
      key: 'enterprise',
      title: texts.row.enterprise,
      cell: (item) => (
        <div>
          <ListedCase listId={id} item={item} />
          <div className={styles.soft}>{item.number}</div>
        </div>
      ),
    },
    { key: 'county', title: texts.row.county, width: '130px', cell: ({ countyName }) => countyName },
    {
      key: 'state',
      title: texts.row.state,
      width: '190px',
      cell: ({ state }) => <Tag tone={toneOf(state)}>{word('caseStates', state)}</Tag>,
    },
  ];
  const note: Column<ListItem> = {
    key: 'note',
    title: texts.row.note,
    width: '240px',
    cell: ({ overQuota, inPlaceOf }) => (
      <span className={styles.tags}>
        {overQuota && <Tag tone="warn">{texts.row.overQuota}</Tag>}
        {inPlaceOf && <span>{texts.row.inPlaceOf(nameOf(inPlaceOf))}</span>}
      </span>
    ),
  };
  const words: Column<ListItem>[] = [
    { key: 'reason', title: texts.row.reason, cell: ({ reason }) => reason },
    { key: 'opinion', title: texts.row.opinion, cell: ({ opinion }) => opinion },
  ];
  return {
    RECOMMENDED: [rank, ...facts, note],
    RESERVE: [rank, ...facts, note],
    NOT_RECOMMENDED: [...facts, ...words],
    UNPLACED: facts,
  };
}
