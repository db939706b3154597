import type { Actor } from '../../../core/auth/index.js';
import type { Application } from '../case/application.entity.js';
import type { Round } from '../round/round.entity.js';
import type { ActionInput } from './action-inputs.js';

/** Everything a fact, a guard or an effect looks at. */
export interface CaseContext {
  readonly application: Application;
  readonly round: Round;
  /** Null when the system acts. */
  readonly actor: Actor | null;
  readonly input: ActionInput;
  /** When the request arrived, by the business clock. */
  readonly now: Date;
}
