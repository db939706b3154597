import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { texts } from '#texts/enterprise-file';
import { useWords } from '../../api/catalogue.js';
import { api } from '../../api/client.js';
import type { ApiProblem } from '../../api/problem.js';
import { isEnterprise, useMay, useSession } from '../../api/session.js';
import { useRead } from '../../api/use-read.js';
import { pathTo } from '../../app/paths.js';
import { Panel } from '../../ui/Panel.js';
import { type Column, RowsTable } from '../../ui/RowsTable.js';
import { Loaded } from '../../ui/States.js';
import { Tag, toneOf } from '../../ui/Tag.js';

interface OfEnterprise {
  readonly id: string;
}

interface ListPanelProps<Row extends { readonly id: string }> {
  readonly title: string;
  readonly empty: string;
  readonly columns: readonly Column<Row>[];
  readonly read: {
    readonly data: readonly Row[] | undefined;
    readonly error: ApiProblem | null;
    readonly refetch: () => unknown;
  };
}

function ListPanel<Row extends { readonly id: string }>({
  title,
  empty,
  columns,
  read,
}: ListPanelProps<Row>) {
  return (
    <Panel title={title}>
      <Loaded read={read}>
        {(rows) =>
          rows.length === 0 ? (
            <p>{empty}</p>
          ) : (
            <RowsTable caption={title} columns={columns} rows={rows} rowId={({ id }) => id} />
          )
        }
      </Loaded>
    </Panel>
  );
}

const MOST = 200;

/** Places in the pool; officials go on to each. */
export function Places({ id }: OfEnterprise) {
  const words = texts.places;
  const wordOf = useWords();
  const own = isEnterprise(useSession());
  const read = useRead(['enterprise', id, 'places'], () =>
    api.GET('/api/memberships', { params: { query: { enterpriseId: id, limit: MOST } } }),
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
          cell: ({ id: placeId, tier, track }) => linked(placeId, name(tier, track)),
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

/** Products, ended ones too. */
export function Products({ id }: OfEnterprise) {
  const words = texts.products;
  const read = useRead(['enterprise', id, 'products'], () =>
    api.GET('/api/enterprises/{id}/products', { params: { path: { id }, query: { limit: MOST } } }),
  );
  return (
    <ListPanel
      title={words.title}
      empty={words.empty}
      read={{ ...read, data: read.data?.items }}
      columns={[
        {
          key: 'name',
          title: words.name,
          cell: ({ name, main, endedAt }) => (
            <>
              {name} {main && <Tag tone="brand">{words.main}</Tag>} {endedAt && <Tag>{words.ended}</Tag>}
            </>
          ),
        },
        { key: 'code', title: words.code, cell: ({ statCode }) => statCode },
        { key: 'since', title: words.since, cell: ({ sinceOn }) => sinceOn },
      ]}
    />
  );
}

/** Titles from official lists. */
export function Titles({ id }: OfEnterprise) {
  const words = texts.titles;
  const wordOf = useWords();
  const read = useRead(['enterprise', id, 'titles'], () =>
    api.GET('/api/enterprises/{id}/titles', { params: { path: { id } } }),
  );
  if (!useMay()('Title_list')) return null;
  return (
    <ListPanel
      title={words.title}
      empty={words.empty}
      read={read}
      columns={[
        {
          key: 'kind',
          title: words.kind,
          cell: ({ kind, valid }) => (
            <>
              {wordOf('titleKinds', kind)}{' '}
              <Tag tone={valid ? 'good' : 'plain'}>{valid ? words.valid : words.invalid}</Tag>
            </>
          ),
        },
        { key: 'issuer', title: words.issuer, cell: ({ issuer, batch }) => `${issuer} ${batch}` },
        { key: 'term', title: words.term, cell: ({ fromOn, toOn }) => texts.places.days(fromOn, toOn) },
      ]}
    />
  );
}

/** Candidate tags that stand. */
export function Candidates({ id }: OfEnterprise) {
  const words = texts.candidates;
  const read = useRead(['enterprise', id, 'candidates'], () =>
    api.GET('/api/enterprises/{id}/candidates', { params: { path: { id } } }),
  );
  if (!useMay()('Candidate_ofEnterprise')) return null;
  return (
    <ListPanel
      title={words.title}
      empty={words.empty}
      read={{ ...read, data: read.data?.filter(({ endedAt }) => endedAt === null) }}
      columns={[
        { key: 'kind', title: words.kind, cell: ({ kindZh }) => kindZh },
        { key: 'review', title: words.review, width: '130px', cell: ({ reviewOn }) => reviewOn },
        { key: 'reason', title: words.reason, cell: ({ reason }) => reason },
      ]}
    />
  );
}
