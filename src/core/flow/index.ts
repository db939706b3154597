export {
  type Act,
  type ActTable,
  demandAdmitted,
  type Manner,
  optionOf,
  optionsOf,
} from './actions/act-table.js';
export { ActionOption } from './actions/action-option.dto.js';
export { type Hindrance, hindrance, told } from './actions/hindrance.js';
export { FlowErrors } from './flow.errors.js';
export { FlowModule } from './flow.module.js';
export {
  type AnyFlowRow,
  checkFlow,
  type FlowRole,
  type FlowRow,
  type FlowSpec,
  RESUME,
} from './flow-table.js';
export { type NoticeRequest, Notifier, type Recipient, UNREACHABLE } from './notifier.js';
export { ProposalView } from './proposal.dto.js';
export { Proposal } from './proposal.entity.js';
export { ProposalHolds, type Subject } from './proposal-holds.js';
export { type ActionWords, type NewProposal, type ProposalExecutor, Proposals } from './proposals.js';
export {
  type Ladder,
  ladderBy,
  ladderOf,
  lastDueBegun,
  lastDueEnded,
  NEXT_REMINDER,
  limitOf,
  nameOfRungs,
  reminderNotices,
  sharedLadders,
} from './task-ladder.js';
export { LONGEST_NOTE, Task } from './task.entity.js';
export { type NewTask, NO_DEADLINE, type Post, Tasks } from './tasks.js';
