import { Injectable } from '@nestjs/common';
import { newId } from '../../../common/ids.js';
import type { Actor } from '../../../core/auth/index.js';
import { countRows, Db } from '../../../core/database/index.js';
import { Tasks } from '../../../core/flow/index.js';
import { ObjectionAct } from './objection-act.entity.js';
import { Objection } from './objection.entity.js';

/** Who acts on an objection, when and why. */
export interface ObjectionDeed {
  readonly actor: Actor;
  readonly at: Date;
  readonly opinion: string;
  /** Told to the objector. */
  readonly reasonTold?: string;
}

/** What an act makes of an objection. */
export type ObjectionOutcome = Pick<Objection, 'state' | 'dueOn' | 'settledAt'>;

/** Changes objections, keeps every act on them, and ends the to-do of the step before. In a unit of work. */
@Injectable()
export class ObjectionActs {
  constructor(
    private readonly db: Db,
    private readonly tasks: Tasks,
  ) {}

  /** @throws STATE_MOVED unless the objection is still at the version the act was made for. */
  async perform(
    objection: Objection,
    version: number,
    outcome: ObjectionOutcome,
    { actor, at, opinion, reasonTold }: ObjectionDeed,
  ): Promise<Objection> {
    const { id, state: fromState } = objection;
    const words = { opinion, reasonTold: reasonTold ?? null };
    const patch = { ...outcome, ...words, handledBy: actor.accountId };
    const next = await this.db.compareAndSet(Objection, { id, version }, patch);
    await this.db.repo(ObjectionAct).insert({
      ...words,
      id: newId(),
      objectionId: id,
      seq: 1 + (await countRows(this.db, ObjectionAct, { objectionId: id })),
      fromState,
      toState: outcome.state,
      at,
      actorId: actor.accountId,
      actorName: actor.name,
    });
    await this.tasks.close('OBJECTION', id);
    return Object.assign(objection, patch, { version: next });
  }
}
