export { ApplicationModule } from './application.module.js';
export { Application } from './case/application.entity.js';
export { type CaseState, FINAL_STATES, STATE_INFO } from './case/case-states.js';
export { CaseQueries } from './case/case.queries.js';
export { CaseDeadlines } from './deadline/case-deadlines.js';
export { postOf } from './flow/case-posts.js';
export { Round } from './round/round.entity.js';
export { RoundService } from './round/round.service.js';
