import { Link } from 'react-router';
import { texts } from '#texts/impacts';
import { api } from '../../api/client.js';
import { useSession } from '../../api/session.js';
import { PATHS, pathTo } from '../../app/paths.js';
import { timeOf } from '../../ui/dates.js';
import { LinkButton } from '../../ui/LinkButton.js';
import { type ServerPage, useRows } from '../../ui/more.js';
import { Page } from '../../ui/Page.js';
import { RowList } from '../../ui/RowList.js';
import type { Column } from '../../ui/RowsTable.js';
import { Tag, type Tone } from '../../ui/Tag.js';
import styles from './impact.module.css';
import { RunProgress } from './RunProgress.js';
import { asksForRuns, isUnfinished, type RunItem } from './runs.js';
import { usePolling } from './use-polling.js';

const ROWS = 50;
const TONES: Readonly<Record<RunItem['state'], Tone>> = {
  WAITING: 'plain',
  RUNNING: 'brand',
  DONE: 'good',
  CANCELLED: 'plain',
  FAILED: 'bad',
};
const { columns } = texts;

/** Impact runs within reach, the newest first. */
export default function Impacts() {
  const session = useSession();
  const rows = useRows<RunItem>(['impacts'], async (cursor) => {
    const query = { limit: ROWS, ...(cursor ? { cursor } : {}) };
    return (await api.GET('/api/impact-runs', { params: { query } })).data as ServerPage<RunItem>;
  });
  usePolling(rows.data?.some(isUnfinished) ?? false, rows.refetch);
  return (
    <Page
      wide
      title={texts.title}
      lead={texts.lead}
      extra={
        asksForRuns(session) && (
          <LinkButton to={PATHS.newImpact} main>
            {texts.ask}
          </LinkButton>
        )
      }
    >
      <RowList read={rows} caption={texts.caption} columns={COLUMNS} empty={texts.empty} />
    </Page>
  );
}

const COLUMNS: readonly Column<RunItem>[] = [
  {
    key: 'draft',
    title: columns.draft,
    cell: ({ id, draftTitle, subjectZh, purpose }) => (
      <div>
        <Link className={styles.name} to={pathTo('impact', id)}>
          {draftTitle}
        </Link>
        <div className={styles.small}>{texts.range(subjectZh, texts.purposes[purpose])}</div>
      </div>
    ),
  },
  {
    key: 'unit',
    title: columns.unit,
    width: '200px',
    cell: ({ unitName, scopeZh }) => texts.range(unitName, scopeZh),
  },
  { key: 'day', title: columns.day, width: '120px', cell: ({ referenceOn }) => referenceOn },
  {
    key: 'state',
    title: columns.state,
    width: '280px',
    cell: (run) => (
      <div className={styles.progress}>
        <Tag tone={TONES[run.state]}>{run.stateZh}</Tag>
        <RunProgress run={run} />
      </div>
    ),
  },
  {
    key: 'asked',
    title: columns.asked,
    width: '180px',
    cell: ({ askedByName, askedAt }) => (
      <div>
        {askedByName}
        <div className={styles.small}>{timeOf(askedAt)}</div>
      </div>
    ),
  },
];
