import { useState } from 'react';
import { texts } from '#texts/publicity';
import { api, type Schema } from '../../../api/client.js';
import { useAct } from '../../../api/use-act.js';
import { useRead } from '../../../api/use-read.js';
import { ActForm } from '../../../ui/acts/ActForm.js';
import type { InputValues } from '../../../ui/acts/inputs.js';
import { useFilters } from '../../../ui/filters/use-filters.js';
import { NoticeBox } from '../../../ui/Messages.js';
import { Page } from '../../../ui/Page.js';
import { Panel } from '../../../ui/Panel.js';
import type { Column } from '../../../ui/RowsTable.js';
import { ChooseCases } from '../ChooseCases.js';
import { ChooseRound } from '../ChooseRound.js';
import { Prepared } from '../Prepared.js';

type Candidate = Schema<'AnnouncementCandidate'>;

const words = texts.prepareAnnouncement;
const NEEDS = ['documentNo', 'announcedOn', 'opinion'];
const FROM: readonly Column<Candidate>[] = [
  {
    key: 'from',
    title: texts.columns.from,
    width: '120px',
    cell: ({ announcedFromOn }) => announcedFromOn,
  },
];

/** Chooses the cases whose publicity is over, gives number and date, and lays the announcement before the head. */
export default function PrepareAnnouncement() {
  const { values, put } = useFilters(['round']);
  const { round: roundId } = values;
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const read = useRead(
    ['announcement-candidates', roundId],
    () => api.GET('/api/announcements/candidates', { params: { query: { roundId: roundId ?? '' } } }),
    { enabled: roundId !== undefined },
  );
  const prepare = useAct(
    async (given: InputValues) => {
      const body = {
        ...{ roundId: roundId ?? '', applicationIds: [...ids] },
        documentNo: String(given.documentNo),
        announcedOn: String(given.announcedOn),
        opinion: String(given.opinion),
      };
      return (await api.POST('/api/announcements', { body })).data;
    },
    { onDone: () => setIds(new Set()) },
  );
  const earliest = (read.data ?? [])
    .filter(({ id }) => ids.has(id))
    .map(({ announcedFromOn }) => announcedFromOn)
    .sort()
    .at(-1);
  return (
    <Page wide title={words.title} lead={words.lead}>
      {prepare.data && <Prepared proposalId={prepare.data.id} />}
      <ChooseRound
        value={roundId}
        onChange={(next) => {
          setIds(new Set());
          put({ round: next });
        }}
      />
      {roundId && <ChooseCases read={read} ids={ids} onChange={setIds} more={FROM} />}
      {ids.size === 0 && !prepare.data && read.data?.some(({ allowed }) => allowed) && (
        <NoticeBox>{texts.chooseFirst}</NoticeBox>
      )}
      {roundId && ids.size > 0 && (
        <Panel title={words.title}>
          {earliest && <NoticeBox>{words.from(earliest)}</NoticeBox>}
          <ActForm
            needs={NEEDS}
            prepared
            labels={{ documentNo: words.documentNo, announcedOn: words.announcedOn }}
            hints={{ announcedOn: words.hint, opinion: texts.opinion.hint }}
            busy={prepare.isPending}
            problem={prepare.error}
            onSubmit={prepare.run}
          />
        </Panel>
      )}
    </Page>
  );
}
