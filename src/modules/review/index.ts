export { DUTY } from './duty.entity.js';
export { DutyOpening } from './duty-opening.js';
export { MissedUpdates } from './missed/missed-updates.js';
export { ReviewModule } from './review.module.js';
export { ReexaminationBars } from './finding/bars/reexamination-bars.js';
export { FindingModule } from './finding/finding.module.js';
export { FindingSubjects, type FoundSubject } from './finding/finding-subjects.js';
export { Findings, type NewFinding } from './finding/findings.js';
export { type Consequence, FINDING, type FindingKind } from './finding/words/finding-words.js';
