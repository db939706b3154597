import type { Schema } from '../../../api/client.js';
import { useSession } from '../../../api/session.js';
import { useToday } from '../../../api/today.js';

export type Asked = Schema<'SimulateDto'>;
export type Simulation = Schema<'SimulationView'>;

/** Over which unit and days. */
export interface Range {
  readonly unitId: string;
  readonly from: string;
  readonly to: string;
}

const YEAR_DAYS = 365;
const DATE_LENGTH = 10;
const DAY_MS = 86_400_000;

/** The reader's own unit and a year from today. */
export function useFirstRange(): Range {
  const { unitId } = useSession();
  const from = useToday();
  const to = new Date(Date.parse(from) + YEAR_DAYS * DAY_MS).toISOString().slice(0, DATE_LENGTH);
  return { unitId: unitId ?? '', from, to };
}
