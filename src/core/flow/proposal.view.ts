import type { ProposalView } from './proposal.dto.js';
import type { Proposal } from './proposal.entity.js';

/** A proposal as people read it. */
export function proposalView({ decidedBy: _, ...shown }: Proposal): ProposalView {
  return shown;
}
