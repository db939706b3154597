import { Link } from 'react-router';
import { texts } from '#texts/pool';
import { useWords } from '../../../api/catalogue.js';
import { api } from '../../../api/client.js';
import { useUnitName } from '../../../api/units.js';
import { useRead } from '../../../api/use-read.js';
import { pathTo } from '../../../app/paths.js';
import { dateOf } from '../../../ui/dates.js';
import { Panel } from '../../../ui/Panel.js';
import { Loaded } from '../../../ui/States.js';
import { Tag, toneOf } from '../../../ui/Tag.js';
import type { Place } from '../register/use-register.js';
import styles from './membership.module.css';

const { one } = texts;

/** What else is known of the enterprise: titles, candidate tags and its other places. */
export function Beside({ place: { id, enterpriseId } }: { readonly place: Place }) {
  return (
    <div className={styles.beside}>
      <Panel title={one.titles}>
        <Titles enterpriseId={enterpriseId} />
      </Panel>
      <Panel title={one.tags}>
        <Tags enterpriseId={enterpriseId} />
      </Panel>
      <Panel title={one.others}>
        <Others id={id} enterpriseId={enterpriseId} />
      </Panel>
    </div>
  );
}

function Titles({ enterpriseId }: { readonly enterpriseId: string }) {
  const word = useWords();
  const read = useRead(['titles', enterpriseId], () =>
    api.GET('/api/enterprises/{id}/titles', { params: { path: { id: enterpriseId } } }),
  );
  return (
    <Loaded read={read}>
      {(titles) => (
        <>
          {titles.length === 0 && <p className={styles.soft}>{one.noTitles}</p>}
          <ul className={styles.list}>
            {titles.map(({ id, kind, valid, revokedOn, fromOn, toOn, issuer }) => (
              <li key={id}>
                <span className={styles.value}>
                  <strong>{word('titleKinds', kind)}</strong>
                  <Tag tone={valid ? 'good' : 'plain'}>
                    {valid ? one.valid : revokedOn ? one.revoked : one.invalid}
                  </Tag>
                </span>
                <span className={styles.soft}>
                  {issuer} · {one.term(fromOn, toOn)}
                </span>
              </li>
            ))}
          </ul>
          <Link className="no-print" to={pathTo('enterprise', enterpriseId)}>
            {one.toEnterprise}
          </Link>
        </>
      )}
    </Loaded>
  );
}

function Tags({ enterpriseId }: { readonly enterpriseId: string }) {
  const unitName = useUnitName();
  const read = useRead(['candidates', 'of', enterpriseId], () =>
    api.GET('/api/enterprises/{id}/candidates', { params: { path: { id: enterpriseId } } }),
  );
  return (
    <Loaded read={read}>
      {(tags) =>
        tags.length === 0 ? (
          <p className={styles.soft}>{one.noTags}</p>
        ) : (
          <ul className={styles.list}>
            {tags.map(({ id, kindZh, unitId, reviewOn, endedAt }) => (
              <li key={id}>
                <Link to={pathTo('candidate', id)}>{kindZh}</Link>
                <span className={styles.soft}>
                  {unitName(unitId)} · {endedAt ? one.ended(dateOf(endedAt)) : one.review(reviewOn)}
                </span>
              </li>
            ))}
          </ul>
        )
      }
    </Loaded>
  );
}

function Others({ id, enterpriseId }: { readonly id: string; readonly enterpriseId: string }) {
  const word = useWords();
  const read = useRead(['memberships', 'of', enterpriseId], () =>
    api.GET('/api/memberships', { params: { query: { enterpriseId, state: 'ALL' } } }),
  );
  return (
    <Loaded read={read}>
      {({ items }) => {
        const others = items.filter((place) => place.id !== id);
        if (others.length === 0) return <p className={styles.soft}>{one.noOthers}</p>;
        return (
          <ul className={styles.list}>
            {others.map((place) => (
              <li key={place.id}>
                <span className={styles.value}>
                  <Link to={pathTo('membership', place.id)}>
                    {one.titleOf(word('tiers', place.tier), word('tracks', place.track))}
                  </Link>
                  <Tag tone={toneOf(place.state)}>{word('membershipStates', place.state)}</Tag>
                </span>
                <span className={styles.soft}>{one.term(place.startsOn, place.endsOn)}</span>
              </li>
            ))}
          </ul>
        );
      }}
    </Loaded>
  );
}
