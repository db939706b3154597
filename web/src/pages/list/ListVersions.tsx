import { Link } from 'react-router';
import { texts } from '#texts/list';
import { pathTo } from '../../app/paths.js';
import { timeOf } from '../../ui/dates.js';
import { Panel } from '../../ui/Panel.js';
import { type Column, RowsTable } from '../../ui/RowsTable.js';
import { Tag } from '../../ui/Tag.js';
import type { RankedList } from './editor/arrangement.js';
import { stateTone, stateWord } from './words.js';

const COLUMNS: Column<RankedList>[] = [
  {
    key: 'number',
    title: texts.lists.version,
    width: '110px',
    cell: ({ id, number }) => <Link to={pathTo('list', id)}>{texts.lists.versionNo(number)}</Link>,
  },
  {
    key: 'state',
    title: texts.lists.state,
    width: '160px',
    cell: ({ state }) => <Tag tone={stateTone(state)}>{stateWord(state)}</Tag>,
  },
  { key: 'letter', title: texts.lists.letterNo, cell: ({ letterNo }) => letterNo },
  { key: 'sent', title: texts.lists.sentAt, width: '160px', cell: ({ sentAt }) => sentAt && timeOf(sentAt) },
  { key: 'why', title: texts.facts.recallReason, cell: ({ recallReason }) => recallReason },
];

/** Every version of the city's list in the round, the latest first. */
export function ListVersions({
  versions,
  shown,
}: {
  readonly versions: readonly RankedList[];
  readonly shown: string;
}) {
  if (versions.length < 2) return null;
  return (
    <Panel title={texts.versions.title}>
      <RowsTable
        caption={texts.versions.caption}
        columns={COLUMNS}
        rows={versions.toSorted((one, other) => other.number - one.number)}
        rowId={({ id }) => id}
        marked={shown}
      />
    </Panel>
  );
}
