import { Link, useParams } from 'react-router';
import { texts } from '#texts/duty';
import { api, type Schema } from '../../api/client.js';
import { useMay } from '../../api/session.js';
import { useRead } from '../../api/use-read.js';
import { PATHS, pathTo } from '../../app/paths.js';
import { timeOf } from '../../ui/dates.js';
import { DueTag } from '../../ui/DueTag.js';
import { Facts } from '../../ui/Facts.js';
import { LinkButton } from '../../ui/LinkButton.js';
import { Page } from '../../ui/Page.js';
import { Panel } from '../../ui/Panel.js';
import { SentReminders } from '../../ui/reminders/SentReminders.js';
import { Loaded } from '../../ui/States.js';
import { ReexaminationForm } from '../../ui/reexamination/ReexaminationForm.js';
import { FileDuty } from './FileDuty.js';
import { UpdateFigures } from './UpdateFigures.js';

type View = Schema<'DutyView'>;

/** One yearly update or 复核: by when, what is still missing, the figures of the year, and filing it. */
export default function Duty() {
  const { id = '' } = useParams();
  const read = useRead(['duty', id], () => api.GET('/api/duties/{id}', { params: { path: { id } } }));
  return <Loaded read={read}>{(duty) => <Content duty={duty} />}</Loaded>;
}

function Content({ duty }: { readonly duty: View }) {
  const { id, title, kind, enterpriseId, enterpriseName } = duty;
  const own = useMay()('Duty_file');
  const actions = useRead(['duty', id, 'actions'], () =>
    api.GET('/api/duties/{id}/actions', { params: { path: { id } } }),
  );
  return (
    <Page
      title={title}
      lead={own ? null : <Link to={pathTo('enterprise', enterpriseId)}>{enterpriseName}</Link>}
      extra={<Link to={PATHS.duties}>{texts.list.back}</Link>}
    >
      <Panel>
        <DutyFacts duty={duty} />
      </Panel>
      {kind === 'YEARLY_UPDATE' ? (
        <UpdateFigures duty={duty} />
      ) : (
        <>
          <Panel title={texts.kinds.REEXAMINATION}>
            <p>{texts.one.reexamination}</p>
            <LinkButton to={own ? PATHS.ownFile : pathTo('enterprise', enterpriseId)}>
              {texts.one.file}
            </LinkButton>
          </Panel>
          {own && <ReexaminationForm dutyId={id} />}
        </>
      )}
      {own && <Loaded read={actions}>{(acts) => <FileDuty duty={duty} acts={acts} />}</Loaded>}
      <SentReminders subjectId={id} urge={duty.state === 'OPEN' ? title : undefined} />
    </Page>
  );
}

function DutyFacts({
  duty: { state, dueOn, overdue, year, openedAt, filedAt, nextRungOn },
}: {
  readonly duty: View;
}) {
  return (
    <Facts
      rows={[
        [texts.list.state, texts.states[state]],
        [texts.list.due, state === 'OPEN' ? <DueTag key="due" on={dueOn} overdue={overdue} /> : dueOn],
        [texts.one.year, texts.one.yearOf(year)],
        [texts.one.opened, timeOf(openedAt)],
        ...(filedAt ? [[texts.list.filed, timeOf(filedAt)] as const] : []),
        ...(nextRungOn ? [[texts.list.reminder, nextRungOn] as const] : []),
      ]}
    />
  );
}
