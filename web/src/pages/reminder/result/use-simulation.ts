import { api } from '../../../api/client.js';
import { useRead } from '../../../api/use-read.js';
import type { Asked } from './range.js';

const NOTHING: Asked = { from: '', to: '' };

/** What would be sent; nothing is. @param asked null while nothing is asked */
export function useSimulation(asked: Asked | null) {
  return useRead(
    ['simulation', asked],
    () => api.POST('/api/reminder-rules/simulate', { body: asked ?? NOTHING }),
    { enabled: asked !== null },
  );
}
