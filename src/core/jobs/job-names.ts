/** A tick says only that time has passed: what is due is found in the database. */
export type NoPayload = Record<string, never>;

/**
 * Every job there is, with what it carries. Payloads are JSON and carry ids, never the facts themselves: the handler
 * reads the rows, which may have changed since.
 */
export interface JobPayloads {
  /** Daily: finds every reminder that is due or was missed, and writes its notices. */
  'reminder.tick': NoPayload;
  /** Every few minutes: ends drafts, corrections and lists whose date has passed. */
  'application.deadlines': NoPayload;
  /** Every hour: ends memberships whose last day has passed without a 复核 filed. */
  'pool.expiry': NoPayload;
  /** Every night: lets suggested tags expire and suggests new ones over the whole register. */
  'criteria.suggest': NoPayload;
  /** Suggests tags anew for enterprises whose facts have changed. `ids`: enterprises (UUID). */
  'criteria.consider': { ids: string[] };
  /** Works through an impact run from where it stands. `id`: the run (UUID); one that is over is left alone. */
  'criteria.impact': { id: string };
  /** Sends what leaves the house. `ids`: dispatches (UUID); those not waiting to be sent are skipped. */
  'notice.dispatch': { ids: string[] };
}

export type JobName = keyof JobPayloads;

/** Jobs that can be put on a schedule: those that carry nothing. */
export type TickName = { [N in JobName]: JobPayloads[N] extends NoPayload ? N : never }[JobName];

const ALL: Record<JobName, true> = {
  'reminder.tick': true,
  'application.deadlines': true,
  'pool.expiry': true,
  'criteria.suggest': true,
  'criteria.consider': true,
  'criteria.impact': true,
  'notice.dispatch': true,
};

/** Every job name, the same set as the type. */
export const JOB_NAMES = Object.keys(ALL) as readonly JobName[];

/** Whether a name that came from outside (a queue filled by another version) is one of ours. */
export function isJobName(name: string): name is JobName {
  return Object.hasOwn(ALL, name);
}
