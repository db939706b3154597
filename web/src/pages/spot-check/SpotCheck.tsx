import { Button } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { texts } from '#texts/spot-checks';
import { api, type Schema } from '../../api/client.js';
import { useMay, useSession } from '../../api/session.js';
import { useRead } from '../../api/use-read.js';
import { PATHS } from '../../app/paths.js';
import { timeOf } from '../../ui/dates.js';
import { Facts } from '../../ui/Facts.js';
import { DoneBox } from '../../ui/Messages.js';
import { Page } from '../../ui/Page.js';
import { Panel } from '../../ui/Panel.js';
import { RowsTable } from '../../ui/RowsTable.js';
import { Loaded } from '../../ui/States.js';
import { drawnColumns } from './drawn-columns.js';
import { Verification } from './Verification.js';
import styles from './spot-check.module.css';

type View = Schema<'SpotCheckView'>;

/** One draw: its seed and population, what came out, checking it again, and the results on the spot. */
export default function SpotCheck() {
  const { id = '' } = useParams();
  const read = useRead(['spot-check', id], () =>
    api.GET('/api/spot-checks/{id}', { params: { path: { id } } }),
  );
  return <Loaded read={read}>{(view) => <Content view={view} />}</Loaded>;
}

function Content({ view }: { readonly view: View }) {
  const { unitId } = useSession();
  const mayRecord = useMay()('SpotCheck_record') && unitId === view.unitId;
  const [done, setDone] = useState(false);
  const [asked, setAsked] = useState(false);
  return (
    <Page
      title={texts.name(view.year, view.round)}
      extra={<Link to={PATHS.spotChecks}>{texts.back}</Link>}
      wide
    >
      {done && <DoneBox>{texts.visit.done}</DoneBox>}
      <Panel
        extra={
          <Button className="no-print" onClick={() => setAsked(true)}>
            {texts.verify}
          </Button>
        }
        title={texts.recordTitle}
      >
        <div className={styles.stack}>
          <Facts rows={factsOf(view)} />
          <p className={styles.soft}>{texts.how}</p>
          {asked && <Verification id={view.id} />}
        </div>
      </Panel>
      <Panel title={texts.populationTitle}>
        <RowsTable
          whole
          caption={texts.populationTitle}
          columns={drawnColumns(view, mayRecord, () => setDone(true))}
          rows={view.population}
          rowId={({ reexaminationId }) => reexaminationId}
        />
      </Panel>
    </Page>
  );
}

function factsOf(view: View) {
  const { facts } = texts;
  const code = (value: string) => (
    <span key="code" className={styles.code}>
      {value}
    </span>
  );
  return [
    [facts.unit, view.unitName],
    [facts.population, texts.pieces(view.populationSize)],
    [facts.size, texts.pieces(view.size)],
    [facts.rule, texts.draw.rule(view.sharePercent, view.least)],
    [facts.by, view.drawnByName],
    [facts.at, timeOf(view.drawnAt)],
    [facts.seed, code(view.seed)],
    [facts.digest, code(view.populationDigest)],
  ] as const;
}
