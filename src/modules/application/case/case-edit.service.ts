import { Injectable } from '@nestjs/common';
import { Clock } from '../../../common/clock.js';
import { CommonErrors, DomainError, type FieldError } from '../../../common/errors.js';
import type { Actor } from '../../../core/auth/index.js';
import { UnitOfWork } from '../../../core/database/index.js';
import { validationFailed } from '../../../core/http/index.js';
import type { Application } from './application.entity.js';
import { ApplicationErrors as Errors, CaseRules } from './application.errors.js';
import { contentProblems, figureProblems, tidyContent } from './case-content.js';
import { CaseEditable, PRODUCT_FIELD } from './case-editable.js';
import { CaseQueries } from './case.queries.js';
import { CaseRepository } from './case.repository.js';
import { CaseAdmission } from './case-admission.js';
import type { EditCaseDto } from './case.dto.js';

/** Changes the content of a case: its draft, the prepared one before it is confirmed, and the fields a return names. */
@Injectable()
export class CaseEditService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly queries: CaseQueries,
    private readonly cases: CaseRepository,
    private readonly editable: CaseEditable,
    private readonly admission: CaseAdmission,
  ) {}

  /** @throws CONTENT_LOCKED, FIELD_LOCKED, ANSWER_TOO_LATE, STATE_MOVED, VALIDATION_FAILED naming each wrong field */
  edit(actor: Actor, id: string, input: EditCaseDto): Promise<Application> {
    const now = this.clock.now();
    return this.uow.run(async () => {
      const application = await this.queries.demand(actor, id);
      await this.editable.demand(actor, application, now);
      if (application.version !== input.version) throw new DomainError(CommonErrors.STATE_MOVED);
      await this.demandNamed(application, input);
      const values = tidyContent(input.values);
      refuse(contentProblems(values));
      refuse(figureProblems(application.content, values));
      const productId =
        input.productId === undefined
          ? application.productId
          : await this.admission.product(application.enterpriseId, input.productId);
      return this.cases.change(application, {
        content: { ...application.content, ...values },
        productId,
      });
    });
  }

  private async demandNamed(application: Application, { values, productId }: EditCaseDto): Promise<void> {
    const named = await this.editable.named(application);
    if (named === null) return;
    const asked = [...Object.keys(values), ...(productId === undefined ? [] : [PRODUCT_FIELD])];
    const locked = asked.filter((key) => !named.includes(key));
    if (locked.length === 0) return;
    throw new DomainError(
      Errors.FIELD_LOCKED,
      {},
      locked.map((key) => ({ field: `content.${key}`, code: CaseRules.fieldLocked })),
    );
  }
}

function refuse(problems: readonly FieldError[]): void {
  if (problems.length > 0) throw validationFailed(problems);
}
