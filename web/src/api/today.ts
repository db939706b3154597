import { today } from '../ui/dates.js';
import { api } from './client.js';
import { useMay } from './session.js';
import { useRead } from './use-read.js';

/** The business date to count days from: the server's where the reader has a status page, else this computer's. */
export function useToday(): string {
  const own = useMay()('Status_show');
  const { data } = useRead(['status'], () => api.GET('/api/status'), { enabled: own });
  return data?.today ?? today();
}
