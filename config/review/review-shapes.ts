import { positive, record } from '../policy-checks.js';
import type { FindingRules, ReviewPolicy } from './review-types.js';

/** The shape of `review.json`. */
export const reviewShape = record<ReviewPolicy>({
  findings: record<FindingRules>({ objectionWorkingDays: positive }),
});
