import type { JudgedCase } from '../../criteria/index.js';
import type { Application } from '../case/application.entity.js';
import type { Round } from '../round/round.entity.js';

/** A case as criteria see it. */
export function judgedCase(
  application: Application,
  round: Pick<Round, 'baseYear' | 'ruleSets'>,
  submittedAt: Date | null,
): JudgedCase {
  const { id, number, enterpriseId, productId, unitId, track, content, firstSubmittedAt } = application;
  const { baseYear, ruleSets } = round;
  return {
    ...{ applicationId: id, number, enterpriseId, productId, unitId, track, content, firstSubmittedAt },
    ...{ baseYear, ruleSets, submittedAt },
  };
}
