export { CriteriaModule } from './criteria.module.js';
export { CaseJudgmentsView } from './judgment/case-judgment.dto.js';
export { CaseJudge, type JudgedCase } from './judgment/case-judge.js';
