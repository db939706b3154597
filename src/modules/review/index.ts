export { DUTY } from './duty.entity.js';
export { DutyOpening } from './duty-opening.js';
export { ReviewModule } from './review.module.js';
