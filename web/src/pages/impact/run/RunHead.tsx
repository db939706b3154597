import { Button } from 'antd';
import { useState } from 'react';
import { texts as all } from '#texts/impacts';
import { api } from '../../../api/client.js';
import { useAct } from '../../../api/use-act.js';
import { ActDialog } from '../../../ui/acts/ActDialog.js';
import { timeOf } from '../../../ui/dates.js';
import { Facts } from '../../../ui/Facts.js';
import { DownloadButton } from '../../../ui/LinkButton.js';
import { Panel } from '../../../ui/Panel.js';
import { RunProgress } from '../RunProgress.js';
import { isUnfinished, type Run } from '../runs.js';
import styles from './run.module.css';

const texts = all.run;
const NEEDS: readonly string[] = [];

/** What is tried over whom, and while it is on its way how far it is. */
export function RunHead({ run }: { readonly run: Run }) {
  const { draftKey, subjectZh, purpose, scopeZh, unitName, baseYear, referenceOn, stateZh } = run;
  return (
    <Panel
      title={texts.facts}
      extra={
        <DownloadButton href={`/api/impact-runs/${run.id}/draft.json`}>{texts.downloadDraft}</DownloadButton>
      }
    >
      <Facts
        rows={[
          [texts.draft, draftKey],
          [texts.subject, subjectZh],
          [texts.purpose, all.purposes[purpose]],
          [texts.scope, scopeZh],
          [texts.unit, unitName],
          [texts.referenceOn, referenceOn],
          [texts.baseYear, texts.year(baseYear)],
          [texts.asked, run.askedByName],
          [texts.askedAt, timeOf(run.askedAt)],
          [texts.state, stateZh],
          ...(run.endedAt ? ([[texts.ended, timeOf(run.endedAt)]] as const) : []),
        ]}
      />
      {isUnfinished(run) && (
        <div className={styles.way}>
          <span role="status">
            {run.state === 'WAITING' ? texts.waiting : texts.running(run.done, run.total)}
          </span>
          <RunProgress run={run} />
          {run.cancellable && <Cancel run={run} />}
        </div>
      )}
      <p className={styles.note}>{all.harmless}</p>
    </Panel>
  );
}

function Cancel({ run: { id, version } }: { readonly run: Run }) {
  const [open, setOpen] = useState(false);
  const cancel = useAct(
    async () =>
      (await api.POST('/api/impact-runs/{id}/cancel', { params: { path: { id } }, body: { version } })).data,
    { onDone: () => setOpen(false) },
  );
  return (
    <>
      <Button className={styles.cancel ?? ''} onClick={() => setOpen(true)}>
        {texts.cancel}
      </Button>
      <ActDialog
        title={open ? texts.cancel : null}
        needs={NEEDS}
        submitLabel={texts.cancel}
        busy={cancel.isPending}
        problem={cancel.error}
        onSubmit={() => cancel.run(undefined)}
        onClose={() => {
          cancel.reset();
          setOpen(false);
        }}
      >
        <p className={styles.note}>{texts.cancelAsk}</p>
      </ActDialog>
    </>
  );
}
