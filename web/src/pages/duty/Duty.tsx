import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { texts } from '#texts/duties';
import { useCatalogue } from '../../api/catalogue.js';
import { api, type Schema } from '../../api/client.js';
import { isEnterprise, useSession } from '../../api/session.js';
import { useAct } from '../../api/use-act.js';
import { useRead } from '../../api/use-read.js';
import { PATHS, pathTo } from '../../app/paths.js';
import { ActBar } from '../../ui/acts/ActBar.js';
import { ActDialog } from '../../ui/acts/ActDialog.js';
import { timeOf } from '../../ui/dates.js';
import { Facts } from '../../ui/Facts.js';
import { DoneBox, NoticeBox } from '../../ui/Messages.js';
import { Page } from '../../ui/Page.js';
import { Panel } from '../../ui/Panel.js';
import { Loaded } from '../../ui/States.js';
import { Tag, toneOf } from '../../ui/Tag.js';

type DutyView = Schema<'DutyView'>;

/** One yearly update or 复核: what it still lacks, and filing it. */
export default function Duty() {
  const { id = '' } = useParams();
  const read = useRead(['duty', id], () => api.GET('/api/duties/{id}', { params: { path: { id } } }));
  return <Loaded read={read}>{(duty) => <DutyPage duty={duty} />}</Loaded>;
}

function DutyPage({ duty }: { readonly duty: DutyView }) {
  const own = isEnterprise(useSession());
  return (
    <Page
      title={duty.title}
      lead={<Tag tone={toneOf(duty.state)}>{texts.states[duty.state] ?? duty.state}</Tag>}
    >
      <Filing duty={duty} />
      <Panel>
        <Facts
          rows={[
            [texts.facts.who, duty.enterpriseName],
            [texts.facts.year, duty.year],
            [texts.facts.due, duty.dueOn],
            [texts.facts.next, duty.nextRungOn],
            [texts.facts.filed, duty.filedAt && timeOf(duty.filedAt)],
          ]}
        />
      </Panel>
      <Link to={own ? PATHS.ownFile : pathTo('enterprise', duty.enterpriseId)}>{texts.file}</Link>
      <Link to={PATHS.duties}>{texts.back}</Link>
    </Page>
  );
}

function Filing({ duty: { id, version, title } }: { readonly duty: DutyView }) {
  const [asked, setAsked] = useState(false);
  const params = { path: { id } };
  const read = useRead(['duty-actions', id, version], () => api.GET('/api/duties/{id}/actions', { params }));
  const file = useAct(
    async () => (await api.POST('/api/duties/{id}/file', { params, body: { version } })).data,
    { onDone: () => setAsked(false) },
  );
  return (
    <>
      {file.data && <DoneBox>{texts.done(title)}</DoneBox>}
      <Loaded read={read}>
        {(acts) => (
          <>
            <ActBar acts={acts} onChoose={() => setAsked(true)} />
            <Missing keys={acts.flatMap(({ missing }) => missing)} />
          </>
        )}
      </Loaded>
      <ActDialog
        title={asked ? title : null}
        needs={[]}
        busy={file.isPending}
        problem={file.error}
        onSubmit={() => file.run(undefined)}
        onClose={() => setAsked(false)}
      >
        <p>{texts.fileAsk}</p>
      </ActDialog>
    </>
  );
}

/** Figures that are missing, each `figures.<year>.<basis>.<metric>`. */
function Missing({ keys }: { readonly keys: readonly string[] }) {
  const { data } = useCatalogue();
  if (keys.length === 0) return null;
  return (
    <NoticeBox>
      {texts.missing(keys.length)}
      <ul>
        {keys.map((key) => {
          const [, year = '', basis = '', metric = ''] = key.split('.');
          const zh = data?.metrics.find((entry) => entry.key === metric)?.zh ?? metric;
          return <li key={key}>{texts.missingOne(year, texts.bases[basis] ?? basis, zh)}</li>;
        })}
      </ul>
    </NoticeBox>
  );
}
