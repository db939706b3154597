export { CriteriaModule } from './criteria.module.js';
export { CaseJudgmentsView } from './judgment/case-judgment.dto.js';
export { Verification, type VerificationReport } from './judgment/verification.js';
export { CaseJudge, type JudgedCase } from './judgment/case-judge.js';
