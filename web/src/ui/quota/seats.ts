import type { Schema } from '../../api/client.js';

type Round = Pick<Schema<'RoundDetail'>, 'quotaMode' | 'units'>;

/** How the slots of a city stand in a round. */
export interface Seats {
  readonly mode: Round['quotaMode'];
  /** Slots in all; null for no limit. */
  readonly quota: number | null;
  readonly used: number;
  /** How many recommended cases fit in; null for no limit. */
  readonly limit: number | null;
}

/** A city that a HARD round gives no number has no slot; in others it has no limit. */
const WITHOUT_QUOTA: Readonly<Record<Round['quotaMode'], number | null>> = {
  HARD: 0,
  SOFT: null,
  NONE: null,
};

/** The slots of a city, as they are stored. */
export function seatsOf({ quotaMode: mode, units }: Round, cityUnitId: string): Seats {
  const city = units.find(({ unitId }) => unitId === cityUnitId);
  const quota = mode === 'NONE' ? null : (city?.quota ?? WITHOUT_QUOTA[mode]);
  return { mode, quota, used: city?.used ?? 0, limit: quota };
}
