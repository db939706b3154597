import { DomainError } from '../../../common/errors.js';
import type { Application } from '../case/application.entity.js';

/** Acts on every case of a batch, one after the other. @throws what the act refuses, naming the case in the fields. */
export async function eachOfBatch(
  cases: readonly Application[],
  act: (application: Application) => Promise<unknown>,
): Promise<void> {
  for (const application of cases) {
    try {
      await act(application);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      const named = {
        field: `applicationIds.${application.number}`,
        code: error.type.code,
        params: error.params,
      };
      throw new DomainError(error.type, error.params, [named, ...error.errors]);
    }
  }
}
