import { useParams } from 'react-router';
import { texts } from '#texts/round';
import { useWords } from '../../api/catalogue.js';
import { api, type Schema } from '../../api/client.js';
import { useRead } from '../../api/use-read.js';
import { PATHS } from '../../app/paths.js';
import { LinkButton } from '../../ui/LinkButton.js';
import { Page } from '../../ui/Page.js';
import { Loaded } from '../../ui/States.js';
import { RoundActs } from './shown/RoundActs.js';
import { RoundCities } from './shown/RoundCities.js';
import { RoundFacts } from './shown/RoundFacts.js';
import { RoundLinks } from './shown/RoundLinks.js';

/** One round: what it says, its quotas, and the way to everything that is done in it. */
export default function Round() {
  const { id = '' } = useParams();
  const path = { params: { path: { id } } };
  const round = useRead(['round', id], () => api.GET('/api/rounds/{id}', path));
  const acts = useRead(['round-actions', id], () => api.GET('/api/rounds/{id}/actions', path));
  return (
    <Loaded read={round}>
      {(shown) => <Loaded read={acts}>{(options) => <Shown round={shown} options={options} />}</Loaded>}
    </Loaded>
  );
}

interface ShownProps {
  readonly round: Schema<'RoundDetail'>;
  readonly options: readonly Schema<'ActionOption'>[];
}

function Shown({ round, options }: ShownProps) {
  const word = useWords();
  return (
    <Page
      wide
      title={round.title}
      lead={`${round.ownerUnitName} · ${word('tiers', round.tier)} · ${word('tracks', round.track)}`}
      extra={<LinkButton to={PATHS.rounds}>{texts.back}</LinkButton>}
    >
      <RoundActs round={round} options={options} />
      <RoundFacts round={round} />
      <RoundCities round={round} setQuota={options.find(({ action }) => action === 'setQuota')} />
      <RoundLinks round={round} />
    </Page>
  );
}
