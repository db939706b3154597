import { Link, useParams } from 'react-router';
import { texts } from '#texts/pool';
import { useWords } from '../../../api/catalogue.js';
import { api } from '../../../api/client.js';
import { useRead } from '../../../api/use-read.js';
import { PATHS } from '../../../app/paths.js';
import { Page } from '../../../ui/Page.js';
import { Panel } from '../../../ui/Panel.js';
import { Loaded } from '../../../ui/States.js';
import { Told } from '../../../ui/Timeline.js';
import type { Place } from '../register/use-register.js';
import { Beside } from './Beside.js';
import { Decisions } from './Decisions.js';
import { History } from './History.js';
import { PlaceFacts } from './PlaceFacts.js';
import styles from './membership.module.css';

/** One place in the pool: what it is, what may be done about it and what happened to it. */
export default function Membership() {
  const { id = '' } = useParams();
  const read = useRead(['memberships', id], () =>
    api.GET('/api/memberships/{id}', { params: { path: { id } } }),
  );
  return <Loaded read={read}>{(place) => <Shown place={place} />}</Loaded>;
}

function Shown({ place }: { readonly place: Place }) {
  const word = useWords();
  const { one } = texts;
  const { tier, track, enterpriseName } = place;
  return (
    <Page
      title={enterpriseName}
      lead={one.titleOf(word('tiers', tier), word('tracks', track))}
      extra={<Link to={PATHS.pool}>{one.back}</Link>}
    >
      <Panel title={one.facts}>
        <PlaceFacts place={place} />
        {place.stateReason && (
          <div className={styles.reason}>
            <Told name={one.reason}>{place.stateReason}</Told>
          </div>
        )}
      </Panel>
      <Decisions place={place} />
      <div className={styles.columns}>
        <Panel title={one.history}>
          <History id={place.id} />
        </Panel>
        <Beside place={place} />
      </div>
    </Page>
  );
}
