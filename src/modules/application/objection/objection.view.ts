import type { ObjectionAct } from './objection-act.entity.js';
import type { ObjectionActView, ObjectionView } from './objection.dto.js';
import type { Objection } from './objection.entity.js';

/** An objection or report as the unit that published reads it. */
export function objectionView({ handledBy: _, ...shown }: Objection): ObjectionView {
  return shown;
}

/** One act on it. */
export function objectionActView({ objectionId: _, actorId: __, ...shown }: ObjectionAct): ObjectionActView {
  return shown;
}
