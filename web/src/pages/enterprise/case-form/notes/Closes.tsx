import { texts } from '#texts/case-form';
import type { CaseView } from '../../../../api/case.js';
import { api } from '../../../../api/client.js';
import { useRead } from '../../../../api/use-read.js';
import { endOf } from '../../../../ui/dates.js';

/** Until when it can be handed in; a return has a date of its own. */
export function Closes({ view: { roundId, state } }: { readonly view: CaseView }) {
  const { data } = useRead(['round', roundId], () =>
    api.GET('/api/rounds/{id}', { params: { path: { id: roundId } } }),
  );
  if (!data || state === 'RETURNED') return null;
  return <div>{texts.closes(endOf(data.closesForYouAt))}</div>;
}
