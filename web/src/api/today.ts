import { useSession } from './session.js';

/** The date to count days from, by the pool's clock; only below a page that asks for a session. */
export function useToday(): string {
  return useSession().today;
}
