import { Injectable } from '@nestjs/common';
import { CommonErrors, DomainError } from '../../../common/errors.js';
import type { Actor } from '../../../core/auth/index.js';
import { Db, findRow } from '../../../core/database/index.js';
import { marksOf, type YearFigures } from '../../enterprise/index.js';
import { Assessment } from '../assessment/assessment.entity.js';
import { countyDate } from '../assessment/flow/assessment-posts.js';
import { DutyQueries } from '../duty.queries.js';
import type { YearlyFigure } from '../yearly/yearly-content.js';
import { YearlyReader } from '../yearly/yearly-reader.js';
import { figureViews } from '../yearly/yearly-views.js';
import type { DraftQuery, DutyDraftView } from './duty-draft.dto.js';

/** What the form of a yearly update shows before it is filed. */
@Injectable()
export class DutyDrafts {
  constructor(
    private readonly db: Db,
    private readonly duties: DutyQueries,
    private readonly reader: YearlyReader,
  ) {}

  /** @throws NOT_FOUND; WRONG_STATE for a duty that is no yearly update */
  async get(actor: Actor, id: string, { basis }: DraftQuery): Promise<DutyDraftView> {
    const { duty } = await this.duties.find(actor, id);
    if (duty.kind !== 'YEARLY_UPDATE') throw new DomainError(CommonErrors.WRONG_STATE);
    const { enterpriseId, year, dueOn } = duty;
    const content = await this.reader.read(enterpriseId, year, basis);
    const figures = figureViews(year, content);
    const assessment = await findRow(this.db, Assessment, { dutyId: id });
    const [now, before] = [valuesOf(content.figures, 'value'), valuesOf(content.figures, 'before')];
    return {
      dutyId: id,
      year,
      dueOn,
      lateUntil: countyDate(year),
      basis: content.basis,
      figures,
      products: content.products.map((product) => ({ ...product })),
      missing: figures
        .filter(({ mandatory, change }) => mandatory && change === 'MISSING')
        .map(({ field }) => field),
      marks: marksOf((years) => (years === 0 ? now : years === 1 ? before : {})),
      alerts: content.alerts.map((alert) => ({ ...alert })),
      assessmentId: assessment?.id ?? null,
    };
  }
}

function valuesOf(figures: readonly YearlyFigure[], of: 'value' | 'before'): YearFigures {
  return Object.fromEntries(figures.map((figure) => [figure.metric, figure[of] ?? undefined]));
}
