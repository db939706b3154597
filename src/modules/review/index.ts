export { DUTY } from './duty.entity.js';
export { DutyOpening } from './duty-opening.js';
export { DutyReminders, type DutyRung, type DutyWithRungs } from './duty-reminders.js';
export type { StandingDuty } from './duty.repository.js';
export { LapsedReturns } from './reexamination/lapsed-returns.js';
export { ReviewModule } from './review.module.js';
