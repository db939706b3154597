import { Link } from 'react-router';
import { texts } from '#texts/campaign';
import { texts as ui } from '#texts/ui';
import type { Schema } from '../../api/client.js';
import { pathTo } from '../../app/paths.js';
import { DueTag } from '../../ui/DueTag.js';
import type { Column } from '../../ui/RowsTable.js';
import { Tag } from '../../ui/Tag.js';
import { UrgeButton } from '../../ui/urge/UrgeButton.js';

/** An update that is not filed; `taskId` is the enterprise's to-do, which an officer can urge (催办). */
export type OpenRow = Schema<'CampaignOpenView'> & { readonly id: string };

/** The columns of the open updates, with 催办 at the end. */
export const OPEN_COLUMNS: readonly Column<OpenRow>[] = [
  {
    key: 'enterprise',
    title: texts.open.enterprise,
    cell: ({ dutyId, enterpriseName }) => <Link to={pathTo('duty', dutyId)}>{enterpriseName}</Link>,
  },
  { key: 'unit', title: texts.open.unit, width: '160px', cell: ({ unitName }) => unitName },
  {
    key: 'due',
    title: texts.open.due,
    width: '230px',
    cell: ({ dueOn, overdue, missed }) =>
      missed ? <Tag tone="bad">{texts.open.missed}</Tag> : <DueTag on={dueOn} overdue={overdue} />,
  },
  {
    key: 'contact',
    title: texts.open.contact,
    width: '220px',
    cell: ({ reachable }) => (
      <Tag tone={reachable ? 'good' : 'bad'}>{reachable ? texts.open.reachable : texts.open.unreachable}</Tag>
    ),
  },
  {
    key: 'reminder',
    title: texts.open.reminder,
    width: '120px',
    cell: ({ nextRungOn }) => nextRungOn ?? ui.none,
  },
  {
    key: 'urge',
    title: texts.open.urge,
    width: '160px',
    cell: ({ taskId, enterpriseName, urgedOn, urgedToday }) => (
      <>
        {taskId && !urgedToday && (
          <UrgeButton
            small
            taskIds={[taskId]}
            nameOf={() => enterpriseName}
            describedAs={texts.open.urgeOf(enterpriseName)}
          />
        )}
        {urgedOn && <div>{texts.open.urged(urgedOn)}</div>}
      </>
    ),
  },
];
