import { Button } from 'antd';
import { useParams } from 'react-router';
import { texts } from '#texts/publicity';
import { api, type Schema } from '../../../api/client.js';
import { useRead } from '../../../api/use-read.js';
import { Facts } from '../../../ui/Facts.js';
import { Page } from '../../../ui/Page.js';
import { Panel } from '../../../ui/Panel.js';
import { type Column, RowsTable } from '../../../ui/RowsTable.js';
import { Loaded } from '../../../ui/States.js';
import { CaseName } from '../CaseName.js';
import { LeftOut, NameSheet } from '../NameSheet.js';

const words = texts.announcement;

const COLUMNS: readonly Column<Schema<'PaperCase'>>[] = [
  {
    key: 'enterprise',
    title: texts.columns.enterprise,
    cell: (row) => <CaseName row={row} />,
  },
  {
    key: 'place',
    title: texts.columns.place,
    width: '220px',
    cell: ({ cityName, countyName }) => `${cityName}${countyName ?? ''}`,
  },
  { key: 'state', title: texts.columns.state, width: '160px', cell: ({ stateZh }) => stateZh },
];

/** One announcement with the enterprises it took into the pool. */
export default function Announcement() {
  const { id = '' } = useParams();
  const read = useRead(['announcement', id], () =>
    api.GET('/api/announcements/{id}', { params: { path: { id } } }),
  );
  return (
    <Loaded read={read}>
      {(announcement) => (
        <Page
          wide
          title={announcement.documentNo}
          extra={<Button onClick={() => window.print()}>{texts.print}</Button>}
        >
          <Panel>
            <Facts
              rows={[
                [words.facts.documentNo, announcement.documentNo],
                [words.facts.on, announcement.announcedOn],
                [words.facts.unit, announcement.unitName],
                [words.facts.round, announcement.roundTitle],
                [
                  words.facts.kind,
                  announcement.supplementary ? words.kinds.supplementary : words.kinds.first,
                ],
              ]}
            />
          </Panel>
          <Panel title={words.cases}>
            <RowsTable
              caption={words.cases}
              columns={COLUMNS}
              rows={announcement.cases}
              rowId={(row) => row.id}
            />
          </Panel>
          <LeftOut cases={announcement.cases} />
          <NameSheet
            heading={texts.sheet.announced(announcement.roundTitle)}
            line={[texts.sheet.documentNo(announcement.documentNo), texts.sheet.on(announcement.announcedOn)]}
            cases={announcement.cases}
            unitName={announcement.unitName}
          />
        </Page>
      )}
    </Loaded>
  );
}
