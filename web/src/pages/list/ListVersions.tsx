import { texts } from '#texts/list';
import { Panel } from '../../ui/Panel.js';
import { type Column, RowsTable } from '../../ui/RowsTable.js';
import type { RankedList } from '../../ui/ranked-list/parts.js';
import { latestFirst, SENDING, VERSION } from './version-columns.js';

const COLUMNS: readonly Column<RankedList>[] = [
  ...VERSION,
  ...SENDING,
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
        rows={latestFirst(versions)}
        rowId={({ id }) => id}
        marked={shown}
      />
    </Panel>
  );
}
