import { Injectable } from '@nestjs/common';
import { Clock } from '../../../common/clock.js';
import type { FieldError } from '../../../common/errors.js';
import { validationFailed } from '../../../core/http/index.js';
import { TitleService } from '../../pool/index.js';
import { MajorChangeEffects } from './major-change-effects.js';
import type { MajorChange, MajorChangeVerdict } from './major-change.entity.js';
import { MajorChangeRules } from './major-change.errors.js';
import { leaves } from './major-change.flow.js';

/** What a confirmation has to say, and what it must not. */
@Injectable()
export class ConfirmationChecks {
  constructor(
    private readonly titles: TitleService,
    private readonly effects: MajorChangeEffects,
    private readonly clock: Clock,
  ) {}

  /** @throws VALIDATION_FAILED, ABSORBED_ALREADY */
  async demand(row: MajorChange, verdict: MajorChangeVerdict): Promise<void> {
    const faults: FieldError[] = [];
    const { documentNo, takeName, titlesKept } = verdict;
    if (leaves(row.kind) && documentNo === undefined) faults.push({ field: 'documentNo', code: 'required' });
    if (row.kind !== 'RENAME' && takeName !== undefined)
      faults.push({ field: 'takeName', code: 'unknownField' });
    if (row.kind !== 'MERGER' && titlesKept !== undefined)
      faults.push({ field: 'titlesKept', code: 'unknownField' });
    faults.push(...(await this.titleFaults(row, titlesKept ?? [])));
    if (faults.length > 0) throw validationFailed(faults);
    if (row.kind === 'MERGER') await this.effects.demandNotAbsorbed(row.enterpriseId);
  }

  private async titleFaults(
    { enterpriseId }: MajorChange,
    kept: readonly { readonly titleId: string }[],
  ): Promise<FieldError[]> {
    if (kept.length === 0) return [];
    const valid = await this.titles.validOn(enterpriseId, this.clock.today());
    const ids = new Set(valid.map(({ id }) => id));
    return kept.flatMap(({ titleId }, index) =>
      ids.has(titleId) ? [] : [{ field: `titlesKept.${index}.titleId`, code: MajorChangeRules.notItsTitle }],
    );
  }
}
