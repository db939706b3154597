import { Navigate, useParams } from 'react-router';
import { api } from '../../../api/client.js';
import { useRead } from '../../../api/use-read.js';
import { pathTo } from '../../../app/paths.js';
import { Loaded } from '../../../ui/States.js';

/** A title has no page of its own: its address leads on to the titles in the file of its enterprise. */
export default function TitleLink() {
  const { id = '' } = useParams();
  const read = useRead(['title', id], () => api.GET('/api/titles/{id}', { params: { path: { id } } }));
  return (
    <Loaded read={read}>
      {({ enterpriseId }) => <Navigate to={`${pathTo('enterprise', enterpriseId)}#titles`} replace />}
    </Loaded>
  );
}
