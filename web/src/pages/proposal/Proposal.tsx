import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { texts } from '#texts/proposals';
import { api, type Schema } from '../../api/client.js';
import { useSession } from '../../api/session.js';
import { useRead } from '../../api/use-read.js';
import { PATHS } from '../../app/paths.js';
import { RowActs } from '../../ui/acts/RowActs.js';
import { DECISIONS } from '../../ui/batch/proposal-batch.js';
import { timeOf } from '../../ui/dates.js';
import { Facts } from '../../ui/Facts.js';
import { DoneBox, NoticeBox } from '../../ui/Messages.js';
import { Page } from '../../ui/Page.js';
import { Panel } from '../../ui/Panel.js';
import { Loaded } from '../../ui/States.js';
import { subjectPath } from '../../ui/subject-path.js';
import { Tag, toneOf } from '../../ui/Tag.js';
import { useWalk, type Walk } from '../../ui/walk/walk.js';
import { WalkBar } from '../../ui/walk/WalkBar.js';
import { NextProposal } from './NextProposal.js';
import { ProposedInput } from './ProposedInput.js';
import { ProposedList } from './ProposedList.js';

type ProposalView = Schema<'ProposalView'>;
type Option = Schema<'ActionOption'>;

/** A batch is a paper that does not exist before it is agreed to; its cases stand in the input. */
const WITHOUT_PAGE: readonly string[] = ['PUBLICITY', 'ANNOUNCEMENT'];
/** A supplement is about the list of the same id. */
const SAME_AS: Readonly<Record<string, string>> = { LIST_SUPPLEMENT: 'LIST' };

const wordsOf = ({ action }: Pick<Option, 'action'>) => ({
  hints: { note: texts.declineHint },
  labels: { note: texts.declineNote },
  note: action === 'approve' && <p>{texts.approveAsk}</p>,
});

/** One proposal: what exactly would happen, and the head's decision. */
export default function Proposal() {
  const { id = '' } = useParams();
  const read = useRead(['proposal', id], () => api.GET('/api/proposals/{id}', { params: { path: { id } } }));
  return <Loaded read={read}>{(view) => <ProposalPage key={view.id} view={view} />}</Loaded>;
}

function ProposalPage({ view }: { readonly view: ProposalView }) {
  const session = useSession();
  const walk = useWalk({ subjectKind: 'PROPOSAL', subjectId: view.id });
  const subjectKind = SAME_AS[view.subjectKind] ?? view.subjectKind;
  const path = WITHOUT_PAGE.includes(subjectKind) ? null : subjectPath({ ...view, subjectKind }, session);
  return (
    <Page
      title={texts.pageTitle(view.actionZh)}
      lead={<Tag tone={toneOf(view.state)}>{texts.states[view.state]}</Tag>}
    >
      <WalkBar walk={walk} />
      <Decide view={view} walk={walk} />
      {view.state === 'OUTDATED' && <NoticeBox>{texts.outdated}</NoticeBox>}
      <Panel>
        <Facts
          rows={[
            [texts.facts.about, path ? <Link to={path}>{view.title}</Link> : view.title],
            [texts.facts.by, view.preparedByName],
            [texts.facts.at, timeOf(view.preparedAt)],
            ...(view.decidedAt ? [[texts.facts.decidedAt, timeOf(view.decidedAt)] as const] : []),
            ...(view.note ? [[texts.facts.note, view.note] as const] : []),
          ]}
        />
      </Panel>
      <Panel title={texts.contents}>
        <ProposedInput input={view.input} />
      </Panel>
      {subjectKind === 'LIST' && <ProposedList id={view.subjectId} />}
      {!walk && <Link to={PATHS.proposals}>{texts.back}</Link>}
    </Page>
  );
}

function Decide({ view, walk }: { readonly view: ProposalView; readonly walk: Walk | null }) {
  const [done, setDone] = useState<keyof typeof texts.done | null>(null);
  const params = { path: { id: view.id } };
  const read = useRead(['proposal-actions', view.id, view.version], () =>
    api.GET('/api/proposals/{id}/actions', { params }),
  );
  return (
    <>
      {done && (
        <DoneBox>
          {texts.done[done](view.actionZh)}{' '}
          {walk?.next ? <Link to={walk.next}>{texts.next}</Link> : <NextProposal after={view.id} />}
        </DoneBox>
      )}
      {view.state === 'OPEN' && (
        <Loaded read={read}>
          {(options) => (
            <RowActs
              acts={options.map((option) => ({ ...option, mode: 'DO' as const }))}
              send={async ({ action }, { note }) =>
                (await DECISIONS[action]?.(view, String(note ?? '')))?.data
              }
              wordsOf={wordsOf}
              onDone={(answer) => {
                if (answer && answer.state in texts.done) setDone(answer.state as keyof typeof texts.done);
              }}
            />
          )}
        </Loaded>
      )}
    </>
  );
}
