import { Button } from 'antd';
import { Link } from 'react-router';
import { texts } from '#texts/todo';
import { useMay, useSession } from '../../../api/session.js';
import { dateOf } from '../../../ui/dates.js';
import { DueTag } from '../../../ui/DueTag.js';
import type { Filters } from '../../../ui/filters/use-filters.js';
import { SnoozeButton } from '../../../ui/reminders/SnoozeButton.js';
import type { Column } from '../../../ui/RowsTable.js';
import { subjectPath } from '../../../ui/subject-path.js';
import { Tag } from '../../../ui/Tag.js';
import type { Todo } from '../../../ui/walk/rows.js';
import { walkQuery } from '../../../ui/walk/walk.js';
import styles from './todo.module.css';

interface TodoColumns {
  readonly filters: Filters<string>;
  readonly onOpen: (id: string) => void;
  readonly onNote: (item: Todo) => void;
}

/** When, what, about whom; every row leads to what it is about. */
export function useTodoColumns({ filters, onOpen, onNote }: TodoColumns): readonly Column<Todo>[] {
  const session = useSession();
  const may = useMay();
  const [mayNote, maySnooze] = [may('Todo_done'), may('Snooze_snooze')];
  return [
    {
      key: 'due',
      title: texts.due,
      width: '200px',
      cell: ({ dueOn, overdue, dueProvisional }) => (
        <DueTag on={dueOn} overdue={overdue} provisional={dueProvisional} />
      ),
    },
    {
      key: 'kind',
      title: texts.kind,
      width: '140px',
      cell: ({ kindZh }) => kindZh,
    },
    {
      key: 'what',
      title: texts.what,
      cell: (item, index) => {
        const to = subjectPath(item, session, walkQuery('todo', filters, index));
        return (
          <div className={styles.what}>
            {to ? (
              <Link to={to} onClick={() => onOpen(item.id)}>
                {item.title}
              </Link>
            ) : (
              item.title
            )}
            <Detail item={item} />
          </div>
        );
      },
    },
    { key: 'unit', title: texts.unit, width: '130px', cell: ({ unitName }) => unitName },
    { key: 'since', title: texts.since, width: '120px', cell: ({ openedAt }) => dateOf(openedAt) },
    ...(mayNote || maySnooze
      ? [
          {
            key: 'act',
            title: texts.act,
            width: '120px',
            cell: (item: Todo) => (
              <div className={styles.acts}>
                {mayNote && item.toBeNoted && (
                  <Button size="small" onClick={() => onNote(item)}>
                    {texts.note.button}
                  </Button>
                )}
                <SnoozeButton taskId={item.id} title={item.title} dueOn={item.dueOn} />
              </div>
            ),
          },
        ]
      : []),
  ];
}

function Detail({ item: { detail } }: { readonly item: Todo }) {
  const { stateZh, number, actionZh, preparedBy, kindZh, tier, track } = detail;
  const said = [
    number,
    kindZh,
    [tier, track].filter(Boolean).join(' '),
    preparedBy && texts.detail.preparedBy(preparedBy),
  ].filter(Boolean);
  return (
    <div className={styles.detail}>
      {stateZh && <Tag tone="brand">{stateZh}</Tag>}
      {actionZh && <Tag tone="brand">{actionZh}</Tag>}
      {said.map((text) => (
        <span key={text}>{text}</span>
      ))}
    </div>
  );
}
