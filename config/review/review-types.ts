/** How what was found about a member or a title is dealt with. */
export interface FindingRules {
  /** Working days in which the enterprise can object; the day it is told does not count. */
  objectionWorkingDays: number;
}

/** `review.json`: yearly assessment, what a missed update leads to, and how findings are dealt with. */
export interface ReviewPolicy {
  findings: FindingRules;
}
