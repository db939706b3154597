import { Button } from 'antd';
import { useNavigate } from 'react-router';
import { texts } from '#texts/list';
import { api, type Schema } from '../../api/client.js';
import { useMay, useSession } from '../../api/session.js';
import { useAct } from '../../api/use-act.js';
import { pathTo } from '../../app/paths.js';
import { ProblemBox } from '../../ui/Messages.js';
import { type Column, RowsTable } from '../../ui/RowsTable.js';
import { Empty } from '../../ui/States.js';
import { partCounts } from './counts.js';
import type { RankedList } from '../../ui/ranked-list/parts.js';
import styles from './list.module.css';
import { QuotaBar } from '../../ui/quota/QuotaBar.js';
import { seatsOf } from '../../ui/quota/seats.js';
import { latestFirst, SENDING, VERSION } from './version-columns.js';

const COLUMNS: readonly Column<RankedList>[] = [...VERSION, ...partCounts, ...SENDING];

interface OwnListsProps {
  readonly round: Schema<'RoundDetail'>;
  readonly lists: readonly RankedList[];
}

/** A city's own list in a round, with its versions; it is opened where there is none. */
export function OwnLists({ round, lists }: OwnListsProps) {
  const { unitId } = useSession();
  const live = lists.some(({ state }) => state === 'DRAFT' || state === 'SENT');
  return (
    <>
      <div className={styles.roundFacts}>
        <QuotaBar seats={seatsOf(round, unitId ?? '')} />
        {!live && round.state === 'OPEN' && <OpenList roundId={round.id} />}
      </div>
      {lists.length === 0 ? (
        <Empty>{texts.lists.noLists}</Empty>
      ) : (
        <RowsTable
          caption={texts.lists.caption(round.title)}
          columns={COLUMNS}
          rows={latestFirst(lists)}
          rowId={({ id }) => id}
        />
      )}
    </>
  );
}

function OpenList({ roundId }: { readonly roundId: string }) {
  const may = useMay();
  const navigate = useNavigate();
  const open = useAct(
    async (_: undefined, key: string) =>
      (
        await api.POST('/api/rounds/{roundId}/lists', {
          params: { path: { roundId }, header: { 'Idempotency-Key': key } },
        })
      ).data,
    { onDone: (list) => list && navigate(pathTo('list', list.id)) },
  );
  if (!may('List_open')) return null;
  return (
    <div>
      <Button type="primary" loading={open.isPending} onClick={() => open.run(undefined)}>
        {texts.lists.open}
      </Button>
      <ProblemBox problem={open.error} />
    </div>
  );
}
