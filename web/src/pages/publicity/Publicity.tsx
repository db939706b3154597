import { Button } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { texts } from '#texts/publicity';
import { api, type Schema } from '../../api/client.js';
import { useRead } from '../../api/use-read.js';
import { pathTo } from '../../app/paths.js';
import { RowActs } from '../../ui/acts/RowActs.js';
import { Facts } from '../../ui/Facts.js';
import { DoneBox } from '../../ui/Messages.js';
import { Page } from '../../ui/Page.js';
import { Panel } from '../../ui/Panel.js';
import { type Column, RowsTable } from '../../ui/RowsTable.js';
import { Loaded } from '../../ui/States.js';
import { CaseName } from './CaseName.js';
import { LeftOut, NameSheet } from './NameSheet.js';

type Detail = Schema<'PublicityDetail'>;
type Case = Schema<'PublicityCase'>;

const words = texts.publicity;

const COLUMNS: readonly Column<Case>[] = [
  {
    key: 'enterprise',
    title: texts.columns.enterprise,
    cell: (row) => <CaseName row={row} />,
  },
  {
    key: 'place',
    title: texts.columns.place,
    width: '200px',
    cell: ({ cityName, countyName }) => `${cityName}${countyName ?? ''}`,
  },
  { key: 'number', title: words.number, width: '180px', cell: ({ number }) => number },
  { key: 'state', title: texts.columns.state, width: '150px', cell: ({ stateZh }) => stateZh },
  {
    key: 'objections',
    title: words.objections,
    width: '90px',
    cell: ({ objections }) => (objections ? words.objectionCount(objections) : words.noObjections),
  },
];

/** One publicity with its cases; before its first day it may be taken back. */
export default function Publicity() {
  const { id = '' } = useParams();
  const read = useRead(['publicity', id], () =>
    api.GET('/api/publicities/{id}', { params: { path: { id } } }),
  );
  return <Loaded read={read}>{(publicity) => <PublicityPage publicity={publicity} />}</Loaded>;
}

function PublicityPage({ publicity }: { readonly publicity: Detail }) {
  const { startsOn, endsOn, provisional, unit, length } = publicity;
  const lengthOf = words.lengths[unit as keyof typeof words.lengths];
  return (
    <Page wide title={publicity.title} extra={<Button onClick={() => window.print()}>{texts.print}</Button>}>
      <Recall publicity={publicity} />
      <Panel>
        <Facts
          rows={[
            [words.facts.unit, publicity.unitName],
            [words.facts.round, publicity.roundTitle],
            [
              words.facts.days,
              `${texts.publicities.days(startsOn, endsOn)}${provisional ? words.provisional : ''}`,
            ],
            [words.facts.length, lengthOf(length)],
            [words.facts.entry, publicity.entryFromOn],
            ...(publicity.recallReason ? [[words.facts.recall, publicity.recallReason] as const] : []),
          ]}
        />
      </Panel>
      <Panel
        title={words.cases}
        extra={
          <Link className="no-print" to={pathTo('objections', undefined, { publicity: publicity.id })}>
            {words.allObjections}
          </Link>
        }
      >
        <RowsTable
          caption={words.casesCaption}
          columns={COLUMNS}
          rows={publicity.cases}
          rowId={({ id }) => id}
        />
      </Panel>
      <LeftOut cases={publicity.cases} />
      <NameSheet
        heading={publicity.title}
        line={[texts.sheet.days(startsOn, endsOn)]}
        cases={publicity.cases}
        recalled={publicity.phase === 'RECALLED'}
        unitName={publicity.unitName}
      />
    </Page>
  );
}

function Recall({ publicity: { id, version } }: { readonly publicity: Detail }) {
  const [done, setDone] = useState(false);
  const params = { path: { id } };
  const read = useRead(['publicity-actions', id, version], () =>
    api.GET('/api/publicities/{id}/actions', { params }),
  );
  return (
    <>
      {done && <DoneBox>{words.done}</DoneBox>}
      <Loaded read={read}>
        {(options) => (
          <RowActs
            acts={options}
            send={(_, { reason }) =>
              api.POST('/api/publicities/{id}/recall', { params, body: { version, reason: String(reason) } })
            }
            wordsOf={() => ({ hints: { reason: words.recallNote } })}
            onDone={() => setDone(true)}
          />
        )}
      </Loaded>
    </>
  );
}
