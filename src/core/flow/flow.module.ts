import { Global, Module } from '@nestjs/common';
import { ProposalActions } from './proposal-actions.js';
import { ProposalController } from './proposal.controller.js';
import { ProposalQueries } from './proposal.queries.js';
import { ProposalHolds } from './proposal-holds.js';
import { Proposals } from './proposals.js';
import { Tasks } from './tasks.js';

/** To-dos and proposals, for every module. `Notifier` is provided by the global notice module. */
@Global()
@Module({
  controllers: [ProposalController],
  providers: [Tasks, ProposalHolds, Proposals, ProposalQueries, ProposalActions],
  exports: [Tasks, ProposalHolds, Proposals],
})
export class FlowModule {}
