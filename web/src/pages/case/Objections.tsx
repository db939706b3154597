import { Link } from 'react-router';
import { texts } from '#texts/case';
import { texts as words } from '#texts/objections';
import { api } from '../../api/client.js';
import { useMay } from '../../api/session.js';
import { useRead } from '../../api/use-read.js';
import { pathTo } from '../../app/paths.js';
import { timeOf } from '../../ui/dates.js';
import { Panel } from '../../ui/Panel.js';
import { Tag, toneOf } from '../../ui/Tag.js';
import styles from './case.module.css';

const MOST = 200;

/** Objections and reports about the case; nothing while there are none. */
export function Objections({ applicationId }: { readonly applicationId: string }) {
  const { data } = useRead(
    ['case', applicationId, 'objections'],
    () => api.GET('/api/objections', { params: { query: { applicationId, limit: MOST } } }),
    { enabled: useMay()('Objection_list') },
  );
  if (!data || data.items.length === 0) return null;
  return (
    <Panel title={texts.objections.title}>
      <ul className={styles.objections}>
        {data.items.map(({ id, kind, state, text, receivedAt }) => (
          <li key={id}>
            <div className={styles.objectionHead}>
              <strong>{words.kinds[kind] ?? kind}</strong>
              <Tag tone={toneOf(state)}>{words.states[state] ?? state}</Tag>
              <span>{texts.objections.received(timeOf(receivedAt))}</span>
              <Link className="no-print" to={pathTo('objection', id)}>
                {texts.objections.open}
              </Link>
            </div>
            <p className={styles.objectionText}>{text}</p>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
