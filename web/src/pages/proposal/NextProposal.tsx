import { Link } from 'react-router';
import { texts } from '#texts/proposals';
import { api } from '../../api/client.js';
import { useRead } from '../../api/use-read.js';
import { pathTo } from '../../app/paths.js';
import styles from './proposal.module.css';

const LOOK_AT = 2;

/** The way to the next one that waits, where there is one. */
export function NextProposal({ after }: { readonly after: string }) {
  const { data } = useRead(['next-proposal', after], () =>
    api.GET('/api/proposals', { params: { query: { limit: LOOK_AT } } }),
  );
  const next = data?.items.find(({ id }) => id !== after);
  if (!next) return null;
  return (
    <span className={styles.links}>
      <Link to={pathTo('proposal', next.id)}>{texts.next}</Link>
    </span>
  );
}
