import { Button, Progress } from 'antd';
import { useEffect } from 'react';
import { texts } from '#texts/batch';
import { DoneBox, NoticeBox } from '../Messages.js';
import { RowsTable } from '../RowsTable.js';
import { Tag, type Tone } from '../Tag.js';
import styles from './batch.module.css';
import type { BatchRun, Job } from './use-batch-run.js';

const TONES: Readonly<Record<Job['outcome'], Tone>> = {
  WAITING: 'plain',
  RUNNING: 'brand',
  DONE: 'good',
  FAILED: 'bad',
};

interface BatchResultsProps {
  readonly work: BatchRun;
  readonly onBusy: (busy: boolean) => void;
  /** Told the keys of the rows that are done. */
  readonly onDone: (keys: readonly string[]) => void;
  readonly onClose: () => void;
}

/** How far the batch is, and in the end what became of every row. */
export function BatchResults({ work, onBusy, onDone, onClose }: BatchResultsProps) {
  const { jobs, running, stopping } = work;
  const count = (outcome: Job['outcome']) => jobs.filter((job) => job.outcome === outcome).length;
  const [done, failed, left] = [count('DONE'), count('FAILED'), count('WAITING')];
  const at = Math.min(done + failed + 1, jobs.length);
  useEffect(() => {
    onBusy(running);
    onDone(jobs.filter(({ outcome }) => outcome === 'DONE').map(({ item }) => item.key));
  }, [running, jobs, onBusy, onDone]);
  return (
    <div className={styles.stack}>
      {running ? (
        <div role="status">
          {stopping ? texts.stopping : texts.progress(at, jobs.length)}
          <Progress
            percent={Math.round(((done + failed) * 100) / jobs.length)}
            showInfo={false}
            aria-label={texts.progress(at, jobs.length)}
          />
        </div>
      ) : (
        <Finished failed={failed + left}>{texts.finished(done, failed, left)}</Finished>
      )}
      <div className={styles.table}>
        <RowsTable
          whole
          caption={texts.results}
          rows={jobs}
          rowId={({ item }) => item.key}
          columns={[
            { key: 'row', title: texts.row, cell: ({ item }) => item.name },
            {
              key: 'what',
              title: texts.results,
              width: '110px',
              cell: ({ outcome }) => <Tag tone={TONES[outcome]}>{texts.outcomes[outcome]}</Tag>,
            },
            { key: 'told', title: texts.state, width: '280px', cell: ({ told }) => told },
          ]}
        />
      </div>
      <div className={styles.foot}>
        {running && (
          <Button onClick={work.stop} disabled={stopping}>
            {texts.stop}
          </Button>
        )}
        {!running && failed + left > 0 && <Button onClick={work.goOn}>{texts.retry}</Button>}
        {!running && (
          <Button type="primary" onClick={onClose}>
            {texts.close}
          </Button>
        )}
      </div>
    </div>
  );
}

function Finished({ failed, children }: { readonly failed: number; readonly children: string }) {
  if (failed === 0) return <DoneBox>{children}</DoneBox>;
  return (
    <NoticeBox>
      <div role="status">
        {children} {texts.retryHint}
      </div>
    </NoticeBox>
  );
}
