import { Link, useParams } from 'react-router';
import { texts } from '#texts/findings';
import { api, type Schema } from '../../api/client.js';
import { useRead } from '../../api/use-read.js';
import { PATHS, pathTo } from '../../app/paths.js';
import { dateOf, timeOf } from '../../ui/dates.js';
import { Facts } from '../../ui/Facts.js';
import { NoticeBox } from '../../ui/Messages.js';
import { Page } from '../../ui/Page.js';
import { Panel } from '../../ui/Panel.js';
import { Loaded } from '../../ui/States.js';
import { Tag } from '../../ui/Tag.js';
import { AnswerTime } from './AnswerTime.js';
import { FindingActs } from './FindingActs.js';
import { FINDING_TONES } from './Findings.js';

type View = Schema<'FindingView'>;

const CAUSE_PAGES = { DUTY: 'duty', ASSESSMENT: 'assessment' } as const;

/** One finding: what was found under which clause, what the enterprise says, and what was decided. */
export default function Finding() {
  const { id = '' } = useParams();
  const read = useRead(['finding', id], () => api.GET('/api/findings/{id}', { params: { path: { id } } }));
  return <Loaded read={read}>{(finding) => <Content finding={finding} />}</Loaded>;
}

function Content({ finding }: { readonly finding: View }) {
  const { kindZh, enterpriseName, state, stateZh, lateFiledAt } = finding;
  return (
    <Page
      title={texts.pageTitle(kindZh, enterpriseName)}
      lead={<Tag tone={FINDING_TONES[state]}>{stateZh}</Tag>}
      extra={<Link to={PATHS.findings}>{texts.back}</Link>}
    >
      <FindingActs finding={finding} />
      {lateFiledAt && <NoticeBox>{texts.lateFiled(dateOf(lateFiledAt))}</NoticeBox>}
      <Panel title={texts.found}>
        <Facts rows={foundRows(finding)} />
      </Panel>
      <Panel title={texts.answer}>
        <Answer finding={finding} />
      </Panel>
      {state !== 'OPEN' && (
        <Panel title={texts.decision}>
          <Facts rows={decisionRows(finding)} />
        </Panel>
      )}
    </Page>
  );
}

function foundRows(finding: View) {
  const page = CAUSE_PAGES[finding.causeKind as keyof typeof CAUSE_PAGES];
  return [
    [texts.reason, finding.reason],
    [texts.clause, finding.clause],
    [texts.proposed, finding.consequenceZh],
    [texts.subject, finding.subjectZh],
    [texts.unit, finding.unitName],
    [texts.foundAt, timeOf(finding.foundAt)],
    [
      texts.until,
      finding.state === 'OPEN' && finding.answer === null ? (
        <AnswerTime key="until" until={finding.objectUntil} provisional={finding.objectProvisional} />
      ) : (
        finding.objectUntil
      ),
    ],
    ...(page
      ? [
          [
            '',
            <Link key="cause" to={pathTo(page, finding.causeId)}>
              {texts.cause[finding.causeKind]}
            </Link>,
          ] as const,
        ]
      : []),
  ] as const;
}

function Answer({ finding: { answer, objection, answeredByName, answeredAt } }: { readonly finding: View }) {
  if (answer === null) return <p>{texts.noAnswer}</p>;
  return (
    <Facts
      rows={[
        [texts.result, texts.answers[answer]],
        ...(objection ? [[texts.labels.text ?? '', objection] as const] : []),
        [texts.answer, texts.answeredBy(answeredByName ?? '', timeOf(answeredAt))],
      ]}
    />
  );
}

function decisionRows(finding: View) {
  return [
    [texts.result, finding.state === 'DECIDED' ? finding.consequenceZh : finding.stateZh],
    [texts.reasonTold, finding.reasonTold],
    [texts.documentNo, finding.documentNo],
    [texts.decidedBy, finding.decidedByName],
    [texts.decidedAt, timeOf(finding.decidedAt)],
    ...(finding.rectifyUntil ? [[texts.rectifyUntil, finding.rectifyUntil] as const] : []),
    ...(finding.opinion ? [[texts.opinion, finding.opinion] as const] : []),
  ] as const;
}
