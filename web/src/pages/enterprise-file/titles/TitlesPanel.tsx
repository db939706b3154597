import { texts } from '#texts/enterprise-file';
import { useWords } from '../../../api/catalogue.js';
import { api, type Schema } from '../../../api/client.js';
import { useMay } from '../../../api/session.js';
import { useRead } from '../../../api/use-read.js';
import { RowActs } from '../../../ui/acts/RowActs.js';
import { FormDialog } from '../../../ui/form/FormDialog.js';
import type { Column } from '../../../ui/RowsTable.js';
import { Tag } from '../../../ui/Tag.js';
import { ListPanel } from '../ListPanel.js';
import { useOwnActs } from '../own-acts.js';
import { TitleForm } from './TitleForm.js';

type Title = Schema<'TitleView'>;

const words = texts.titles;

/** Titles from official lists, recorded and revoked by officers. */
export function TitlesPanel({ enterpriseId }: { readonly enterpriseId: string }) {
  const may = useMay();
  const wordOf = useWords();
  const read = useRead(['titles', enterpriseId], () =>
    api.GET('/api/enterprises/{id}/titles', { params: { path: { id: enterpriseId } } }),
  );
  if (!may('Title_list')) return null;
  const columns: Column<Title>[] = [
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
    {
      key: 'revoked',
      title: words.revoked,
      cell: ({ revokedOn, revokedReason }) => [revokedOn, revokedReason].filter(Boolean).join(' '),
    },
  ];
  if (may('Title_revoke'))
    columns.push({
      key: 'act',
      title: words.act,
      width: '110px',
      screenOnly: true,
      cell: (title) => title.revokedOn === null && <RevokeTitle title={title} />,
    });
  return (
    <ListPanel
      title={words.title}
      empty={words.empty}
      read={read}
      columns={columns}
      extra={
        may('Title_record') && (
          <FormDialog label={words.record}>
            {(close) => <TitleForm enterpriseId={enterpriseId} onDone={close} />}
          </FormDialog>
        )
      }
    />
  );
}

function RevokeTitle({ title: { id, version } }: { readonly title: Title }) {
  const acts = useOwnActs([
    { action: 'revoke', actionZh: words.revoke, operation: 'Title_revoke', needs: ['revokedOn', 'reason'] },
  ]);
  return (
    <RowActs
      acts={acts}
      quiet
      send={(_, values) => {
        const { revokedOn = '', reason = '' } = values as Record<string, string>;
        return api.POST('/api/titles/{id}/revoke', {
          params: { path: { id } },
          body: { version, revokedOn, reason },
        });
      }}
      wordsOf={() => ({ labels: { revokedOn: words.revokedOn }, note: <p>{words.revokeNote}</p> })}
    />
  );
}
