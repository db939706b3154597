import { useState } from 'react';
import { texts } from '#texts/publicity';
import { api } from '../../api/client.js';
import { useToday } from '../../api/today.js';
import { useAct } from '../../api/use-act.js';
import { useRead } from '../../api/use-read.js';
import { ActForm } from '../../ui/acts/ActForm.js';
import type { InputValues } from '../../ui/acts/inputs.js';
import { useFilters } from '../../ui/filters/use-filters.js';
import { NoticeBox } from '../../ui/Messages.js';
import { Page } from '../../ui/Page.js';
import { Panel } from '../../ui/Panel.js';
import { ChooseCases } from './ChooseCases.js';
import { ChooseRound } from './ChooseRound.js';
import { Prepared } from './Prepared.js';

const words = texts.preparePublicity;
const NEEDS = ['title', 'startsOn', 'opinion'];

/** Chooses cases of a round, says when their publicity begins, and lays it before the head. */
export default function PreparePublicity() {
  const { values, put } = useFilters(['round']);
  const { round: roundId } = values;
  const [title, setTitle] = useState('');
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const [startsOn, setStartsOn] = useState(useToday());
  const read = useRead(
    ['publicity-candidates', roundId],
    () => api.GET('/api/publicities/candidates', { params: { query: { roundId: roundId ?? '' } } }),
    { enabled: roundId !== undefined },
  );
  const prepare = useAct(
    async (given: InputValues) => {
      const body = {
        ...{ roundId: roundId ?? '', applicationIds: [...ids] },
        ...{ title: String(given.title), startsOn: String(given.startsOn), opinion: String(given.opinion) },
      };
      return (await api.POST('/api/publicities', { body })).data;
    },
    { onDone: () => setIds(new Set()) },
  );
  return (
    <Page wide title={words.title} lead={words.lead}>
      {prepare.data && <Prepared proposalId={prepare.data.id} />}
      <ChooseRound
        value={roundId}
        onChange={(next, name) => {
          setTitle(name);
          setIds(new Set());
          put({ round: next });
        }}
      />
      {roundId && <ChooseCases read={read} ids={ids} onChange={setIds} />}
      {ids.size === 0 && !prepare.data && read.data?.some(({ allowed }) => allowed) && (
        <NoticeBox>{texts.chooseFirst}</NoticeBox>
      )}
      {roundId && ids.size > 0 && (
        <Panel title={words.title}>
          <ActForm
            key={roundId}
            needs={NEEDS}
            prepared
            start={{ title: words.nameOf(title), startsOn }}
            labels={{ title: words.name, startsOn: words.startsOn }}
            hints={{ opinion: texts.opinion.hint }}
            busy={prepare.isPending}
            problem={prepare.error}
            onChange={(given) => setStartsOn(String(given.startsOn ?? ''))}
            onSubmit={prepare.run}
          />
          <Window roundId={roundId} startsOn={startsOn} />
        </Panel>
      )}
    </Page>
  );
}

/** The days the publicity would have. */
function Window({ roundId, startsOn }: { readonly roundId: string; readonly startsOn: string }) {
  const { data } = useRead(
    ['publicity-window', roundId, startsOn],
    () => api.GET('/api/publicities/window', { params: { query: { roundId, startsOn } } }),
    { enabled: startsOn !== '' },
  );
  if (!data) return null;
  return (
    <NoticeBox>
      {words.window(data.startsOn, data.endsOn, data.entryFromOn)} {data.provisional && words.provisional}
    </NoticeBox>
  );
}
