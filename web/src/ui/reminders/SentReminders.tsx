import { Link } from 'react-router';
import { texts as all } from '#texts/proof';
import { api, type Schema } from '../../api/client.js';
import { useMay } from '../../api/session.js';
import { pathTo } from '../../app/paths.js';
import { timeOf } from '../dates.js';
import { type ServerPage, useRows } from '../more.js';
import { Panel } from '../Panel.js';
import { RowList } from '../RowList.js';
import type { Column } from '../RowsTable.js';
import { UrgeButton } from '../urge/UrgeButton.js';

type Sent = Schema<'ReminderView'>;

const texts = all.sent;
const PAGE = 20;

interface SentRemindersProps {
  /** A duty, a case or an enterprise. */
  readonly subjectId: string;
  /** What is urged from here while it is open; left out where there may be several things. */
  readonly urge?: string | undefined;
}

/** Which reminders of a subject went out, each with the way to its proof; for officials. */
export function SentReminders({ subjectId, urge }: SentRemindersProps) {
  const may = useMay()('Reminder_list');
  const rows = useRows<Sent>(
    ['reminders', subjectId],
    async (cursor) => {
      const query = { subjectId, limit: PAGE, cursor };
      return (await api.GET('/api/reminders', { params: { query } })).data as ServerPage<Sent>;
    },
    { enabled: may },
  );
  if (!may) return null;
  return (
    <Panel
      title={texts.title}
      extra={urge && <UrgeButton small taskIds={tasksOf(rows.data ?? [])} nameOf={() => urge} />}
    >
      <RowList read={rows} caption={texts.caption} columns={COLUMNS} empty={texts.empty} />
    </Panel>
  );
}

/** The to-dos that the reminders hang on. */
function tasksOf(rows: readonly Sent[]): string[] {
  return [...new Set(rows.map((row) => row.subjectId))];
}

const COLUMNS: readonly Column<Sent>[] = [
  { key: 'rung', title: texts.columns.rung, cell: ({ rungZh, dueOn }) => all.rung(rungZh, dueOn) },
  { key: 'planned', title: texts.columns.planned, width: '130px', cell: ({ plannedOn }) => plannedOn },
  { key: 'raised', title: texts.columns.raised, width: '160px', cell: ({ raisedAt }) => timeOf(raisedAt) },
  {
    key: 'recipients',
    title: texts.columns.recipients,
    width: '160px',
    cell: ({ recipients }) => texts.people(recipients),
  },
  {
    key: 'proof',
    title: texts.columns.proof,
    width: '110px',
    cell: ({ plannedOn, rule }) => (
      <Link to={pathTo('proof', undefined, { on: plannedOn, rule })}>
        {texts.proof}
        <span className="hidden-text">{texts.proofOf(plannedOn)}</span>
      </Link>
    ),
  },
];
