import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../core/auth/index.js';
import { DecisionCarrier, Renewals } from '../../pool/index.js';
import type { Reexamination } from './reexamination.entity.js';

/** What a decision is written down with. */
export interface DecisionBasis {
  readonly opinion: string;
  readonly reasonTold: string;
  readonly clause: string;
  readonly documentNo: string;
}

/** What a decided 复核 does to the membership, by the pool's own services. Inside the unit of work of the decision. */
@Injectable()
export class PoolActs {
  constructor(
    private readonly renewals: Renewals,
    private readonly carrier: DecisionCarrier,
  ) {}

  /** Makes other changes of the same enterprise wait. */
  async hold(membershipId: string): Promise<void> {
    await this.renewals.hold(membershipId);
  }

  /** @returns the new last day. @throws as `Renewals.renew` */
  renew({ membershipId, termEndsOn }: Reexamination, basis: DecisionBasis, head: Actor): Promise<string> {
    const { opinion, reasonTold, clause, documentNo } = basis;
    return this.renewals.renew(membershipId, termEndsOn, {
      actor: head,
      opinion,
      reasonTold,
      documents: { documentNo, clause },
    });
  }

  /** 退库, without a ban. @throws as the pool's own exit */
  exit({ membershipId }: Reexamination, basis: DecisionBasis, head: Actor): Promise<void> {
    const { opinion, reasonTold, documentNo, clause } = basis;
    const told = `${reasonTold}（依据：${clause}）`;
    const input = { opinion, reasonTold: told, documentNo, reasonCode: 'REEXAMINATION_FAILED' };
    return this.carrier.carryOut(membershipId, 'exit', input, head);
  }
}
