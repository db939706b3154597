import { useNavigate, useParams } from 'react-router';
import { texts } from '#texts/round';
import { api, type Schema } from '../../api/client.js';
import { useAct } from '../../api/use-act.js';
import { useRead } from '../../api/use-read.js';
import { pathTo } from '../../app/paths.js';
import { Page } from '../../ui/Page.js';
import { Loaded } from '../../ui/States.js';
import { RoundForm } from './form/RoundForm.js';
import { valuesOf } from './form/values.js';

export default function EditRound() {
  const { id = '' } = useParams();
  const round = useRead(['round', id], () => api.GET('/api/rounds/{id}', { params: { path: { id } } }));
  return <Loaded read={round}>{(shown) => <Draft round={shown} />}</Loaded>;
}

/** What was typed stays when somebody else has saved the draft meanwhile; saved again, it is laid over it. */
function Draft({ round }: { readonly round: Schema<'RoundDetail'> }) {
  const { id, version, tier, title } = round;
  const navigate = useNavigate();
  const back = () => void navigate(pathTo('round', id));
  const change = useAct(
    (input: Schema<'RoundInput'>) =>
      api.PATCH('/api/rounds/{id}', { params: { path: { id } }, body: { ...input, version } }),
    { onDone: back },
  );
  return (
    <Page title={texts.editTitle} lead={title}>
      <RoundForm
        start={valuesOf(round)}
        tier={tier}
        busy={change.isPending}
        problem={change.error}
        onSubmit={change.run}
        onCancel={back}
      />
    </Page>
  );
}
