import { Injectable } from '@nestjs/common';
import { DomainError } from '../../common/errors.js';
import { Db, eachOf, findAmong, findRow } from '../database/index.js';
import { FlowErrors } from './flow.errors.js';
import { ProposalHold } from './proposal-hold.entity.js';
import { Proposal } from './proposal.entity.js';

/** A row of the business: its kind and its id. */
export interface Subject {
  readonly subjectKind: string;
  readonly subjectId: string;
}

/** What a proposal is about, and the rows it rests on besides; when one of them moves by another way, it is out of date. */
export interface Claim extends Subject {
  readonly alsoOn?: readonly Subject[];
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

  /** The rows among these that an open proposal is about or rests on, by their ids. */
  async heldAmong(subjects: readonly Subject[]): Promise<ReadonlySet<string>> {
    const rows = await findAmong(this.db, ProposalHold, 'subject', subjects.map(keyOf));
    const held = new Set(rows.map(({ subject }) => subject));
    return new Set(subjects.filter((row) => held.has(keyOf(row))).map(({ subjectId }) => subjectId));
  }

  /** @throws PROPOSAL_OPEN_ALREADY when an open proposal holds one of the rows this one would rest on. */
  async demandFree({ alsoOn = [], ...subject }: Claim): Promise<void> {
    const held = await this.heldAmong([subject, ...alsoOn]);
    if (held.size > 0) throw new DomainError(FlowErrors.PROPOSAL_OPEN_ALREADY);
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
