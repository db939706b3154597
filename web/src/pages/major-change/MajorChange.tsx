import { Link, useParams } from 'react-router';
import { texts } from '#texts/major-changes';
import { api, type Schema } from '../../api/client.js';
import { isEnterprise, useSession } from '../../api/session.js';
import { useRead } from '../../api/use-read.js';
import { PATHS, pathTo } from '../../app/paths.js';
import { timeOf } from '../../ui/dates.js';
import { DueTag } from '../../ui/DueTag.js';
import { Facts } from '../../ui/Facts.js';
import { NoticeBox } from '../../ui/Messages.js';
import { Page } from '../../ui/Page.js';
import { Panel } from '../../ui/Panel.js';
import { Loaded } from '../../ui/States.js';
import { Tag, toneOf } from '../../ui/Tag.js';
import { MajorChangeActs } from './MajorChangeActs.js';

type View = Schema<'MajorChangeView'>;

/** One major change: what happened, by when it is reported, what was verified, and what may be done. */
export default function MajorChange() {
  const { id = '' } = useParams();
  const read = useRead(['major-change', id], () =>
    api.GET('/api/major-changes/{id}', { params: { path: { id } } }),
  );
  return <Loaded read={read}>{(change) => <Content change={change} />}</Loaded>;
}

function Content({ change }: { readonly change: View }) {
  const own = isEnterprise(useSession());
  const { kindZh, enterpriseName, state, stateZh, late, overdue, proposed } = change;
  return (
    <Page
      title={texts.pageTitle(kindZh, enterpriseName)}
      lead={
        <>
          <Tag tone={toneOf(state)}>{stateZh}</Tag> {late && <Tag tone="warn">{texts.late}</Tag>}{' '}
          {overdue && <Tag tone="bad">{texts.overdue}</Tag>}
        </>
      }
      extra={<Link to={PATHS.majorChanges}>{texts.back}</Link>}
    >
      <MajorChangeActs change={change} own={own} />
      {proposed && <NoticeBox>{texts.proposed}</NoticeBox>}
      <Panel>
        <Facts rows={factsOf(change, own)} />
      </Panel>
    </Page>
  );
}

function factsOf(change: View, own: boolean) {
  const { facts } = texts;
  const given = (name: string, value: string | null) => (value ? [[name, value] as const] : []);
  const { successorUscc, successorName } = change;
  return [
    ...(own
      ? []
      : [
          [
            facts.enterprise,
            <Link key="firm" to={pathTo('enterprise', change.enterpriseId)}>
              {change.enterpriseName}
            </Link>,
          ] as const,
        ]),
    [facts.unit, change.unitName],
    [facts.event, change.eventOn],
    [
      facts.due,
      change.state === 'KNOWN' ? (
        <DueTag key="due" on={change.dueOn} overdue={change.overdue} provisional={change.dueProvisional} />
      ) : (
        change.dueOn
      ),
    ],
    [facts.source, change.sourceZh],
    [facts.known, timeOf(change.knownAt)],
    ...(change.reportedAt ? [[facts.reported, timeOf(change.reportedAt)] as const] : []),
    [facts.description, change.description],
    ...given(facts.newName, change.newName),
    ...given(facts.successor, successorUscc && [successorName, successorUscc].filter(Boolean).join(' ')),
    ...given(facts.opinion, change.opinion),
    ...given(facts.told, change.reasonTold),
    ...given(facts.documents, change.documents.join('\n')),
    ...given(facts.documentNo, change.documentNo),
    ...(change.decidedAt ? [[facts.decided, timeOf(change.decidedAt)] as const] : []),
  ] as const;
}
