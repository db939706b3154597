import { Button } from 'antd';
import { Link } from 'react-router';
import { texts } from '#texts/account';
import type { Schema } from '../../api/client.js';
import { useSession } from '../../api/session.js';
import { timeOf } from '../../ui/dates.js';
import { subjectPath } from '../../ui/subject-path.js';
import { Tag } from '../../ui/Tag.js';
import styles from './inbox.module.css';

const words = texts.inbox;

/** One message; whoever follows it to its subject has read it. */
export function Message({
  message,
  onRead,
}: {
  readonly message: Schema<'NoticeView'>;
  readonly onRead: () => void;
}) {
  const session = useSession();
  const { title, body, createdAt, readAt } = message;
  const unread = readAt === null;
  const target = subjectPath(message, session, { from: 'inbox' });
  return (
    <li className={styles.message} data-unread={unread}>
      <div className={styles.head}>
        <h2>{title}</h2>
        {unread && <Tag tone="brand">{words.unread}</Tag>}
        <time dateTime={createdAt}>{timeOf(createdAt)}</time>
      </div>
      <p className={styles.body}>{body}</p>
      <div className={styles.acts}>
        {target && (
          <Link to={target} onClick={unread ? onRead : undefined}>
            {words.open}
            <span className="hidden-text">：{title}</span>
          </Link>
        )}
        {unread && (
          <Button size="small" aria-label={words.markedOne(title)} onClick={onRead}>
            {words.markOne}
          </Button>
        )}
      </div>
    </li>
  );
}
