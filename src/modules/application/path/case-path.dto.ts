/** A step of the way of a case. */
export class PathStep {
  /** FILING, CONFIRMATION, COUNTY_SCREENING, CITY_EXAMINATION, CITY_PUBLICITY, RECOMMENDATION, FORMAL_CHECK, DECISION, PUBLICITY, ENTRY, MENDING. */
  key!: string;
  /** In the words of the reader's side. */
  zh!: string;
  /** DONE; CURRENT: the case is there; AHEAD; ENDED: it ended there, and nothing follows. */
  state!: 'DONE' | 'CURRENT' | 'AHEAD' | 'ENDED';
  /** The state of the case, in the words of the reader's side; only at the step where it is or ended. */
  stateZh!: string | null;
  /** The authority or the enterprise that has the case at this step. */
  holderName!: string | null;
  /** Of a step that is done, when the case first came there; else since when it is there. */
  since!: Date | null;
  /** When it last left. */
  until!: Date | null;
  /** The last day in time; only where the case is. */
  dueOn!: string | null;
  dueProvisional!: boolean;
}

/** Who returned a case to whom. */
export class PathReturn {
  /** The step that returned it and has it again after the answer. */
  key!: string;
  zh!: string;
  /** The authority that returned it. */
  byName!: string | null;
  /** ENTERPRISE, COUNTY or CITY, and by name. */
  to!: string;
  toName!: string | null;
  at!: Date | null;
  /** The first instant that is too late. */
  dueAt!: Date | null;
  /** That date reaches a year whose holidays are not published yet: it may still move later. */
  dueProvisional!: boolean;
}

/** The way of a case from the draft into the pool. */
export class CasePathView {
  steps!: PathStep[];
  /** While it is returned. */
  returned!: PathReturn | null;
}
