import { api } from '../../api/client.js';
import { useRead } from '../../api/use-read.js';
import { QuotaBar } from '../../ui/quota/QuotaBar.js';
import { seatsOf } from '../../ui/quota/seats.js';
import { Loaded } from '../../ui/States.js';
import { ListParts } from '../../ui/ranked-list/ListParts.js';
import type { RankedList } from '../../ui/ranked-list/parts.js';

/** The ranked list a proposal is about, part by part, with the slots it uses: what the head answers for. */
export function ProposedList({ id }: { readonly id: string }) {
  const read = useRead(['list', id], () => api.GET('/api/lists/{id}', { params: { path: { id } } }));
  return <Loaded read={read}>{(list) => <Shown list={list} />}</Loaded>;
}

function Shown({ list }: { readonly list: RankedList }) {
  const { data: round } = useRead(['round', list.roundId], () =>
    api.GET('/api/rounds/{id}', { params: { path: { id: list.roundId } } }),
  );
  return (
    <>
      {round && <QuotaBar seats={seatsOf(round, list.cityUnitId)} />}
      <ListParts list={list} />
    </>
  );
}
