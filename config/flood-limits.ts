const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** How many calls of one kind an address may make within a span of real time; what is above is answered 429. */
export interface FloodLimit {
  readonly calls: number;
  readonly perMs: number;
}

/** What people may call without an account, each kind counted by itself. */
export type FloodLimits = Readonly<Record<keyof typeof FLOOD_VARIABLES, FloodLimit>>;

/** The variable of each kind, its default and its span. */
const FLOOD_VARIABLES = {
  /** Objections and reports handed in. */
  objection: { variable: 'OBJECTIONS_PER_HOUR', fallback: 20, perMs: HOUR_MS },
  /** Enterprises that register themselves. */
  registration: { variable: 'REGISTRATIONS_PER_HOUR', fallback: 10, perMs: HOUR_MS },
  /** Invitations taken up; wrong codes lock an address besides. */
  invitation: { variable: 'INVITATIONS_PER_HOUR', fallback: 20, perMs: HOUR_MS },
  /** Public lists, each for itself. */
  publicRead: { variable: 'PUBLIC_READS_PER_MINUTE', fallback: 600, perMs: MINUTE_MS },
} as const;

export const MOST_CALLS = 1_000_000;

/** @param count reads one variable: a whole number from 1 to `MOST_CALLS` */
export function readFloodLimits(count: (variable: string, fallback: number) => number): FloodLimits {
  const read = Object.entries(FLOOD_VARIABLES).map(([kind, { variable, fallback, perMs }]) => [
    kind,
    { calls: count(variable, fallback), perMs },
  ]);
  return Object.freeze(Object.fromEntries(read) as FloodLimits);
}
