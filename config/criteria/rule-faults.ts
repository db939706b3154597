import { PolicyError } from '../policy-checks.js';

/** What is wrong with a rule file: where in it, and why. */
export interface RuleFault {
  /** `condition.of[2].measure.metric`; empty for the file as a whole. */
  readonly path: string;
  readonly reason: string;
}

/** A fault and its file. */
export interface FileFault extends RuleFault {
  readonly file: string;
}

/** Rule files that must not be started with; names every fault. */
export class CriteriaError extends PolicyError {
  constructor(readonly faults: readonly FileFault[]) {
    super(faults.map(({ file, path, reason }) => `${file} ${path}: ${reason}`.replace(' :', ':')).join('\n'));
  }
}
