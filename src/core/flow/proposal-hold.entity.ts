import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { IdColumn } from '../database/index.js';

/** A row that an open proposal is about or rests on: no second proposal about it, and none left when it moves. */
@Entity('proposal_hold')
export class ProposalHold {
  /** `kind:id` of the row. */
  @PrimaryColumn({ type: 'varchar', length: 120 })
  subject!: string;

  @ForeignKey('proposal')
  @Index()
  @IdColumn()
  proposalId!: string;
}
