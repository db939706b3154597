import { useParams } from 'react-router';
import { Link } from 'react-router';
import { texts } from '#texts/reexaminations';
import { api, type Schema } from '../../api/client.js';
import { isEnterprise, useSession } from '../../api/session.js';
import { useRead } from '../../api/use-read.js';
import { PATHS, pathTo } from '../../app/paths.js';
import { timeOf } from '../../ui/dates.js';
import { DueTag } from '../../ui/DueTag.js';
import { Facts } from '../../ui/Facts.js';
import { Page } from '../../ui/Page.js';
import { Panel } from '../../ui/Panel.js';
import { Loaded } from '../../ui/States.js';
import { Tag, toneOf } from '../../ui/Tag.js';
import { FormSheet } from '../../ui/reexamination/FormSheet.js';
import { MendForm } from '../../ui/reexamination/MendForm.js';
import { ReexaminationActs } from './ReexaminationActs.js';
import { ReexaminationHistory } from './ReexaminationHistory.js';
import { SiteVisit } from './SiteVisit.js';

type View = Schema<'ReexaminationView'>;

/** One 复核: where it stands, what it says with what has changed, what was done and what may be done. */
export default function Reexamination() {
  const { id = '' } = useParams();
  const read = useRead(['reexamination', id], () =>
    api.GET('/api/reexaminations/{id}', { params: { path: { id } } }),
  );
  return <Loaded read={read}>{(view) => <Content view={view} />}</Loaded>;
}

function Content({ view }: { readonly view: View }) {
  const own = isEnterprise(useSession());
  const { enterpriseName, state, stateZh, drawn, form, history, siteVisit } = view;
  const mending = own && state === 'RETURNED';
  return (
    <Page
      title={own ? texts.title : texts.pageTitle(enterpriseName)}
      lead={
        <>
          <Tag tone={toneOf(state)}>{stateZh}</Tag> {drawn && <Tag tone="warn">{texts.drawnYes}</Tag>}
        </>
      }
      extra={<Link to={own ? PATHS.duties : PATHS.reexaminations}>{texts.back}</Link>}
    >
      <ReexaminationActs view={view} own={own} />
      <Panel>
        <Facts rows={factsOf(view, own)} />
      </Panel>
      {siteVisit && <SiteVisit visit={siteVisit} />}
      {mending ? <MendForm view={view} /> : <FormSheet form={form} />}
      <ReexaminationHistory acts={history} />
    </Page>
  );
}

function factsOf(view: View, own: boolean) {
  const { facts } = texts;
  return [
    ...(own
      ? []
      : [
          [
            facts.enterprise,
            <Link key="firm" to={pathTo('enterprise', view.enterpriseId)}>
              {view.enterpriseName}
            </Link>,
          ] as const,
        ]),
    [facts.place, texts.place(view.tierZh, view.trackZh)],
    [facts.unit, view.unitName],
    [facts.termEnds, view.termEndsOn],
    ...(view.withZh ? [[facts.with, view.withZh] as const] : []),
    ...(view.dueOn
      ? [[facts.due, <DueTag key="due" on={view.dueOn} provisional={view.dueProvisional} />] as const]
      : []),
    [facts.submitted, timeOf(view.submittedAt)],
    ...(view.renewedTo ? [[facts.renewedTo, view.renewedTo] as const] : []),
    ...(view.endedAt ? [[facts.ended, timeOf(view.endedAt)] as const] : []),
  ] as const;
}
