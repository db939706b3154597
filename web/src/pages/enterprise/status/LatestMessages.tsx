import { Link } from 'react-router';
import { texts } from '#texts/status';
import { api } from '../../../api/client.js';
import { useRead } from '../../../api/use-read.js';
import { PATHS } from '../../../app/paths.js';
import { timeOf } from '../../../ui/dates.js';
import { Panel } from '../../../ui/Panel.js';
import { Loaded } from '../../../ui/States.js';
import styles from './status.module.css';

const SHOWN = 3;
const LANGUAGE = { 'accept-language': 'zh-CN' };

/** The last few messages, with the way to all of them. */
export function LatestMessages() {
  const read = useRead(['latest-notices'], () =>
    api.GET('/api/notices', { params: { query: { limit: SHOWN }, header: LANGUAGE } }),
  );
  return (
    <Panel title={texts.messages.title} extra={<Link to={PATHS.inbox}>{texts.messages.all}</Link>}>
      <Loaded read={read}>
        {({ items }) =>
          items.length === 0 ? (
            <p className={styles.soft}>{texts.messages.none}</p>
          ) : (
            <ul className={styles.rows}>
              {items.map(({ id, title, createdAt, readAt }) => (
                <li key={id} className={styles.message} data-unread={readAt === null}>
                  <span>
                    {readAt === null && <span className="hidden-text">{texts.messages.unread}</span>}
                    {title}
                  </span>
                  <time className={styles.soft} dateTime={createdAt}>
                    {timeOf(createdAt)}
                  </time>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Panel>
  );
}
