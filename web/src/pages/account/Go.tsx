import { Navigate, useParams } from 'react-router';
import { useSession } from '../../api/session.js';
import { pathTo } from '../../app/paths.js';
import { subjectPath } from '../../ui/subject-path.js';

/** Where a link in an e-mail or a text message leads: the page of its subject for the reader, else the inbox, which says so. */
export default function Go() {
  const { subjectKind = '', subjectId = '' } = useParams();
  const to = subjectPath({ subjectKind, subjectId }, useSession());
  return <Navigate to={to ?? pathTo('inbox', undefined, { link: 'unknown' })} replace />;
}
