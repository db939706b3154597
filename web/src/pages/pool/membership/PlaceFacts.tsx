import { Link } from 'react-router';
import { texts } from '#texts/pool';
import { useWords } from '../../../api/catalogue.js';
import { useUnitName } from '../../../api/units.js';
import { pathTo } from '../../../app/paths.js';
import { daysBetween } from '../../../ui/dates.js';
import { Facts } from '../../../ui/Facts.js';
import { Tag, toneOf, type Tone } from '../../../ui/Tag.js';
import { useProducts } from '../../../api/products.js';
import { useToday } from '../../../api/today.js';
import type { Place } from '../register/use-register.js';
import styles from './membership.module.css';

const { one } = texts;
/** Days before its last day from which a term is shown in amber. */
const SOON = 90;

export function PlaceFacts({ place }: { readonly place: Place }) {
  const word = useWords();
  const unitName = useUnitName();
  const { enterpriseId, state, stateSince, applicationId, announcementId, productId } = place;
  const product = useProducts(enterpriseId).data?.find(({ id }) => id === productId);
  return (
    <Facts
      rows={[
        [
          texts.columns.enterprise,
          <Link key="enterprise" to={pathTo('enterprise', enterpriseId)}>
            {place.enterpriseName}
          </Link>,
        ],
        [one.uscc, place.uscc],
        [one.unit, unitName(place.enterpriseUnitId)],
        [
          one.state,
          <span key="state" className={styles.value}>
            <Tag tone={toneOf(state)}>{word('membershipStates', state)}</Tag>
            {texts.since(stateSince)}
          </span>,
        ],
        [texts.columns.tier, word('tiers', place.tier)],
        [texts.columns.track, word('tracks', place.track)],
        [one.pool, unitName(place.unitId)],
        [texts.columns.batch, place.batch],
        [one.startsOn, place.startsOn],
        [one.endsOn, <Term key="term" place={place} />],
        ...(productId ? ([[one.product, product?.name]] as const) : []),
        [one.case, applicationId && <Link to={pathTo('case', applicationId)}>{one.openCase}</Link>],
        [
          one.announcement,
          announcementId && <Link to={pathTo('announcement', announcementId)}>{one.openAnnouncement}</Link>,
        ],
      ]}
    />
  );
}

/** The last day with the days left, where the term still runs. */
function Term({ place }: { readonly place: Place }) {
  const [tone, left] = termOf(place, useToday());
  return (
    <span className={styles.value}>
      {place.endsOn}
      {left && <Tag tone={tone}>{left}</Tag>}
    </span>
  );
}

const RUNNING: readonly Place['state'][] = ['ACTIVE', 'WATCH'];

function termOf({ state, endsOn }: Place, today: string): [Tone, string | null] {
  if (state === 'SUSPENDED') return ['warn', one.held];
  if (!RUNNING.includes(state)) return ['plain', null];
  const days = daysBetween(today, endsOn);
  if (days < 0) return ['bad', one.over];
  return [days <= SOON ? 'warn' : 'plain', days === 0 ? one.lastDay : one.daysLeft(days)];
}
