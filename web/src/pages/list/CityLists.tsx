import { Link } from 'react-router';
import { texts } from '#texts/list';
import type { Schema } from '../../api/client.js';
import { useCities } from '../../api/units.js';
import { pathTo } from '../../app/paths.js';
import { timeOf } from '../../ui/dates.js';
import { type Column, RowsTable } from '../../ui/RowsTable.js';
import { Tag } from '../../ui/Tag.js';
import { partCounts } from './counts.js';
import type { RankedList } from '../../ui/ranked-list/parts.js';
import styles from './list.module.css';
import { QuotaBar } from '../../ui/quota/QuotaBar.js';
import { type Seats, seatsOf } from '../../ui/quota/seats.js';
import { stateTone, stateWord } from './words.js';

/** One city in the round: its latest list, if it has sent one. */
interface CityRow {
  readonly unitId: string;
  readonly name: string;
  readonly seats: Seats;
  readonly list: RankedList | undefined;
}

const COLUMNS: Column<CityRow>[] = [
  {
    key: 'city',
    title: texts.lists.city,
    width: '170px',
    cell: ({ name, list }) => (list ? <Link to={pathTo('list', list.id)}>{name}</Link> : name),
  },
  {
    key: 'state',
    title: texts.lists.state,
    width: '120px',
    cell: ({ list }) =>
      list ? (
        <Tag tone={stateTone(list.state)}>{stateWord(list.state)}</Tag>
      ) : (
        <Tag>{texts.lists.notSent}</Tag>
      ),
  },
  {
    key: 'quota',
    title: texts.lists.quota,
    width: '260px',
    cell: ({ seats }) => <QuotaBar seats={seats} />,
  },
  ...partCounts
    .filter(({ key }) => key !== 'unplaced')
    .map(({ cell, ...column }) => ({
      ...column,
      cell: ({ list }: CityRow, index: number) => list && cell(list, index),
    })),
  { key: 'letter', title: texts.lists.letterNo, cell: ({ list }) => list?.letterNo },
  {
    key: 'sent',
    title: texts.lists.sentAt,
    width: '150px',
    cell: ({ list }) => list?.sentAt && timeOf(list.sentAt),
  },
];

interface CityListsProps {
  readonly round: Schema<'RoundDetail'>;
  readonly lists: readonly RankedList[];
}

/** What the cities have sent to the province in a round, and who has not. */
export function CityLists({ round, lists }: CityListsProps) {
  const rows = useCities().map(({ id, name }) => ({
    unitId: id,
    name,
    seats: seatsOf(round, id),
    list: lists.findLast(({ cityUnitId }) => cityUnitId === id),
  }));
  const sent = rows.filter(({ list }) => list?.state === 'SENT').length;
  return (
    <>
      <p className={styles.roundFacts}>{texts.lists.sentOf(sent, rows.length)}</p>
      <RowsTable
        caption={texts.lists.caption(round.title)}
        columns={COLUMNS}
        rows={rows.toSorted(
          (one, other) => Number(other.list !== undefined) - Number(one.list !== undefined),
        )}
        rowId={({ unitId }) => unitId}
      />
    </>
  );
}
