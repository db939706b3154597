import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { texts } from '#texts/enterprise-file';
import { useWords } from '../../api/catalogue.js';
import { api } from '../../api/client.js';
import { isEnterprise, useMay, useSession } from '../../api/session.js';
import { useRead } from '../../api/use-read.js';
import { pathTo } from '../../app/paths.js';
import { LinkButton } from '../../ui/LinkButton.js';
import { Tag, toneOf } from '../../ui/Tag.js';
import styles from './file.module.css';
import { ListPanel } from './ListPanel.js';

interface OfEnterprise {
  readonly enterpriseId: string;
}

const MOST = 200;

/** Places in the pool; officials go on to each. */
export function Places({ enterpriseId }: OfEnterprise) {
  const words = texts.places;
  const wordOf = useWords();
  const own = isEnterprise(useSession());
  const read = useRead(['places', enterpriseId], () =>
    api.GET('/api/memberships', { params: { query: { enterpriseId, limit: MOST } } }),
  );
  const name = (tier: string, track: string) => `${wordOf('tiers', tier)} ${wordOf('tracks', track)}`;
  const linked = (placeId: string, text: string): ReactNode =>
    own ? text : <Link to={pathTo('membership', placeId)}>{text}</Link>;
  return (
    <ListPanel
      title={words.title}
      empty={words.empty}
      read={{ ...read, data: read.data?.items }}
      columns={[
        {
          key: 'place',
          title: words.place,
          cell: ({ id, tier, track }) => linked(id, name(tier, track)),
        },
        { key: 'term', title: words.term, cell: ({ startsOn, endsOn }) => words.days(startsOn, endsOn) },
        {
          key: 'state',
          title: words.state,
          cell: ({ state }) => <Tag tone={toneOf(state)}>{wordOf('membershipStates', state)}</Tag>,
        },
      ]}
    />
  );
}

/** Candidate tags that stand; who may set one goes on to where it is set. */
export function Candidates({ enterpriseId }: OfEnterprise) {
  const words = texts.candidates;
  const may = useMay();
  const own = isEnterprise(useSession());
  const read = useRead(['candidates', 'of', enterpriseId], () =>
    api.GET('/api/enterprises/{id}/candidates', { params: { path: { id: enterpriseId } } }),
  );
  if (!may('Candidate_ofEnterprise')) return null;
  return (
    <ListPanel
      title={words.title}
      empty={words.empty}
      read={{ ...read, data: read.data?.filter(({ endedAt }) => endedAt === null) }}
      extra={
        <span className={styles.tools}>
          {may('Suggestion_list') && <Suggested enterpriseId={enterpriseId} />}
          {may('Candidate_set') && (
            <LinkButton to={pathTo('candidates', undefined, { tag: enterpriseId })}>{words.set}</LinkButton>
          )}
        </span>
      }
      columns={[
        {
          key: 'kind',
          title: words.kind,
          cell: ({ id, kindZh }) => (own ? kindZh : <Link to={pathTo('candidate', id)}>{kindZh}</Link>),
        },
        { key: 'review', title: words.review, width: '130px', cell: ({ reviewOn }) => reviewOn },
        { key: 'reason', title: words.reason, cell: ({ reason }) => reason },
      ]}
    />
  );
}

/** How many tags the system suggests, and the way to decide them. */
function Suggested({ enterpriseId }: OfEnterprise) {
  const { data } = useRead(['suggestions', 'of', enterpriseId], () =>
    api.GET('/api/tag-suggestions', { params: { query: { enterpriseId, limit: MOST } } }),
  );
  if (!data || data.items.length === 0) return null;
  return (
    <Link to={pathTo('suggestions', undefined, { enterpriseId })}>
      {texts.candidates.suggested(data.items.length)}
    </Link>
  );
}
