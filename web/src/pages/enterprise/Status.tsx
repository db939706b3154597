import { api } from '../../api/client.js';
import { useRead } from '../../api/use-read.js';
import { Loaded } from '../../ui/States.js';

export default function Status() {
  const read = useRead(['status'], () => api.GET('/api/status'));
  return <Loaded read={read}>{({ today }) => <p>{today}</p>}</Loaded>;
}
