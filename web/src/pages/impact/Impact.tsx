import { Link, useParams } from 'react-router';
import { texts as all } from '#texts/impacts';
import { api } from '../../api/client.js';
import { useRead } from '../../api/use-read.js';
import { PATHS } from '../../app/paths.js';
import { DownloadButton } from '../../ui/LinkButton.js';
import { useFilters } from '../../ui/filters/use-filters.js';
import { NoticeBox } from '../../ui/Messages.js';
import { Page } from '../../ui/Page.js';
import { Panel } from '../../ui/Panel.js';
import { Loaded } from '../../ui/States.js';
import { CountTable } from './run/CountTable.js';
import { ChartPanel } from './run/ChartPanel.js';
import { EffectCards } from './run/EffectCards.js';
import styles from './run/run.module.css';
import { RunHead } from './run/RunHead.js';
import { RunRows } from './run/RunRows.js';
import { isUnfinished, type Run } from './runs.js';
import { usePolling } from './use-polling.js';

const texts = all.run;
const NAMES = ['effect'] as const;

/** One impact run: how far it is, and in the end whom the draft would touch, where, and in which sub-sectors. */
export default function Impact() {
  const { id = '' } = useParams();
  const read = useRead(['impacts', id], () => api.GET('/api/impact-runs/{id}', { params: { path: { id } } }));
  usePolling(read.data !== undefined && isUnfinished(read.data), read.refetch);
  return (
    <Loaded read={read}>
      {(run) => (
        <Page
          wide
          title={run.draftTitle}
          lead={all.lead}
          extra={<Link to={PATHS.impacts}>{texts.back}</Link>}
        >
          <RunHead run={run} />
          {!isUnfinished(run) && <Results run={run} />}
        </Page>
      )}
    </Loaded>
  );
}

const INTERRUPTED: Readonly<Partial<Record<Run['state'], string>>> = {
  CANCELLED: texts.cancelled,
  FAILED: texts.failed,
};

function Results({ run }: { readonly run: Run }) {
  const { values, put } = useFilters(NAMES);
  const interrupted = INTERRUPTED[run.state];
  return (
    <>
      {interrupted && <NoticeBox>{interrupted}</NoticeBox>}
      <EffectCards sum={run.sum} effect={values.effect} onChoose={(effect) => put({ effect })} />
      <div className={styles.columns}>
        <ChartPanel run={run} />
        <Panel title={texts.byUnit}>
          <CountTable name={texts.byUnit} head={texts.unitHead} rows={run.byUnit} sum={run.sum} />
        </Panel>
      </div>
      <Panel title={texts.bySector}>
        <CountTable name={texts.bySector} head={texts.sectorHead} rows={run.bySector} sum={run.sum} />
      </Panel>
      <Panel
        title={texts.list}
        extra={<DownloadButton href={`/api/impact-runs/${run.id}/list.csv`}>{texts.download}</DownloadButton>}
      >
        <RunRows runId={run.id} effect={values.effect} onEffect={(effect) => put({ effect })} />
      </Panel>
    </>
  );
}
