import { Injectable } from '@nestjs/common';
import { DomainError } from '../../common/errors.js';
import { Db, eachOf, findRow } from '../database/index.js';
import { FlowErrors } from './flow.errors.js';
import { ProposalHold } from './proposal-hold.entity.js';
import { Proposal } from './proposal.entity.js';

/** A row of the business: its kind and its id. */
export interface Subject {
  readonly subjectKind: string;
  readonly subjectId: string;
}

/** Which rows open proposals are about. Writes belong into a unit of work. */
@Injectable()
export class ProposalHolds {
  constructor(private readonly db: Db) {}

  /** The open proposal that is about the row or rests on it. */
  async openFor(subject: Subject): Promise<Proposal | null> {
    const hold = await findRow(this.db, ProposalHold, { subject: keyOf(subject) });
    return hold && findRow(this.db, Proposal, { id: hold.proposalId });
  }

  /** @throws PROPOSAL_OPEN_ALREADY when another open proposal holds one of the rows. */
  async take(proposalId: string, subjects: readonly Subject[]): Promise<void> {
    const taken = await this.db.execute(
      'proposal_hold_take',
      `INSERT INTO proposal_hold (subject, proposal_id)
       SELECT value, $2 FROM ${eachOf(this.db, '$1')} WHERE true ON CONFLICT DO NOTHING`,
      [subjects.map(keyOf), proposalId],
    );
    if (taken < subjects.length) throw new DomainError(FlowErrors.PROPOSAL_OPEN_ALREADY);
  }

  /** Once a proposal is decided or out of date, it holds nothing. */
  async release(proposalId: string): Promise<void> {
    await this.db.execute('proposal_hold_release', 'DELETE FROM proposal_hold WHERE proposal_id = $1', [
      proposalId,
    ]);
  }
}

function keyOf({ subjectKind, subjectId }: Subject): string {
  return `${subjectKind}:${subjectId}`;
}
