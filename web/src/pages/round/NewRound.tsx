import { useNavigate } from 'react-router';
import { texts } from '#texts/round';
import { api, type Schema } from '../../api/client.js';
import { useSession } from '../../api/session.js';
import { useAct } from '../../api/use-act.js';
import { PATHS, pathTo } from '../../app/paths.js';
import { Page } from '../../ui/Page.js';
import { RoundForm } from './form/RoundForm.js';
import { NEW_ROUND } from './form/values.js';

export default function NewRound() {
  const navigate = useNavigate();
  const { tier } = useSession();
  const create = useAct(
    async (body: Schema<'RoundInput'>, key: string) =>
      (await api.POST('/api/rounds', { params: { header: { 'Idempotency-Key': key } }, body })).data,
    { onDone: (round) => round && navigate(pathTo('round', round.id)) },
  );
  return (
    <Page title={texts.newTitle} lead={texts.formLead}>
      <RoundForm
        start={NEW_ROUND}
        tier={tier ?? ''}
        busy={create.isPending}
        problem={create.error}
        onSubmit={create.run}
        onCancel={() => void navigate(PATHS.rounds)}
      />
    </Page>
  );
}
