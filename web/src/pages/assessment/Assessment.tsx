import { Link, useParams } from 'react-router';
import { texts } from '#texts/assessment';
import { texts as figures } from '#texts/figures';
import { api, type Schema } from '../../api/client.js';
import { useMay } from '../../api/session.js';
import { useRead } from '../../api/use-read.js';
import { PATHS, pathTo } from '../../app/paths.js';
import { timeOf } from '../../ui/dates.js';
import { DueTag } from '../../ui/DueTag.js';
import { Facts } from '../../ui/Facts.js';
import { LinkButton } from '../../ui/LinkButton.js';
import { NoticeBox } from '../../ui/Messages.js';
import { Page } from '../../ui/Page.js';
import { Panel } from '../../ui/Panel.js';
import { Loaded } from '../../ui/States.js';
import { Tag } from '../../ui/Tag.js';
import { Alerts } from '../../ui/yearly/Alerts.js';
import { ChangesTable } from '../../ui/yearly/ChangesTable.js';
import { ProductsTable } from '../../ui/yearly/ProductsTable.js';
import { AssessmentActs } from './AssessmentActs.js';
import { AssessmentHistory } from './AssessmentHistory.js';
import { ASSESSMENT_TONES } from './columns.js';
import { PointsTable } from './PointsTable.js';

type View = Schema<'AssessmentDetail'>;

/** One assessment: what was filed, what changed, what is pointed out, its points, its history and what may be done. */
export default function Assessment() {
  const { id = '' } = useParams();
  const read = useRead(['assessment', id], () =>
    api.GET('/api/assessments/{id}', { params: { path: { id } } }),
  );
  return <Loaded read={read}>{(assessment) => <Content assessment={assessment} />}</Loaded>;
}

function Content({ assessment }: { readonly assessment: View }) {
  const { year, enterpriseName, state, stateZh, late, alerts, products, comment } = assessment;
  const own = useMay()('Assessment_resubmit');
  const { one } = texts;
  const shown = own ? state === 'PUBLISHED' : assessment.total !== null;
  return (
    <Page
      title={texts.pageTitle(year, enterpriseName)}
      lead={
        <>
          <Tag tone={ASSESSMENT_TONES[state]}>{stateZh}</Tag> {late && <Tag tone="warn">{texts.late}</Tag>}
        </>
      }
      extra={<Link to={PATHS.assessments}>{texts.back}</Link>}
    >
      {state === 'RETURNED' && <Returned assessment={assessment} own={own} />}
      <AssessmentActs assessment={assessment} own={own} />
      <Panel title={one.facts}>
        <Facts rows={factsOf(assessment, own)} />
      </Panel>
      <Panel title={one.alerts}>
        <Alerts alerts={alerts} />
      </Panel>
      <Panel title={one.figures}>
        <ChangesTable year={year} rows={assessment.figures} />
      </Panel>
      <Panel title={one.products}>
        <ProductsTable products={products} />
      </Panel>
      <Panel title={one.comment}>
        <p>{comment ?? one.noComment}</p>
      </Panel>
      {shown && (
        <Panel title={one.points}>
          <PointsTable dimensions={assessment.dimensions} total={assessment.total} reasons={!own} />
        </Panel>
      )}
      <AssessmentHistory lines={assessment.history} />
    </Page>
  );
}

function factsOf(assessment: View, own: boolean) {
  const { one } = texts;
  const { total, gradeZh, state } = assessment;
  const hidden = own && state !== 'PUBLISHED';
  return [
    ...(own
      ? []
      : [
          [
            one.enterprise,
            <Link key="enterprise" to={pathTo('enterprise', assessment.enterpriseId)}>
              {assessment.enterpriseName}
            </Link>,
          ] as const,
        ]),
    [one.unit, assessment.unitName],
    [one.basis, figures.bases[assessment.basis]],
    [one.submitted, timeOf(assessment.submittedAt)],
    [one.due, assessment.dueOn && <DueTag key="due" on={assessment.dueOn} />],
    [one.grade, hidden ? one.gradeLater : gradeZh],
    ...(hidden ? [] : [[one.total, total && texts.total(total)] as const]),
    ...(assessment.vetoZh ? [[one.veto, assessment.vetoZh] as const] : []),
    ...(assessment.reasonTold ? [[one.reasonTold, assessment.reasonTold] as const] : []),
    ...(assessment.publishedAt ? [[one.published, timeOf(assessment.publishedAt)] as const] : []),
    ...(assessment.documentNo ? [[one.documentNo, assessment.documentNo] as const] : []),
  ] as const;
}

function Returned({ assessment, own }: { readonly assessment: View; readonly own: boolean }) {
  const { returnFields, returnReason, returnDueOn, returnProvisional } = assessment;
  const { one } = texts;
  return (
    <Panel title={one.returned}>
      <NoticeBox>
        <p>{one.returnedNote(returnDueOn ?? '')}</p>
        <p>{returnReason}</p>
        <ul>
          {returnFields.map(({ field, zh }) => (
            <li key={field}>{zh}</li>
          ))}
        </ul>
        <DueTag on={returnDueOn} provisional={returnProvisional} />
      </NoticeBox>
      {own && <LinkButton to={PATHS.ownFile}>{one.toDuty}</LinkButton>}
    </Panel>
  );
}
