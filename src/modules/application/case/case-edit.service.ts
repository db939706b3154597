import { Injectable } from '@nestjs/common';
import { loadPolicy } from '../../../../config/policy.js';
import { Clock } from '../../../common/clock.js';
import { CommonErrors, DomainError } from '../../../common/errors.js';
import { type Actor, isEnterprise } from '../../../core/auth/index.js';
import { UnitOfWork } from '../../../core/database/index.js';
import { validationFailed } from '../../../core/http/index.js';
import { ProductService } from '../../enterprise/index.js';
import { RoundService } from '../round/round.service.js';
import type { Application } from './application.entity.js';
import { ApplicationErrors as Errors, CaseRules } from './application.errors.js';
import { contentProblems, missingFields, tidyContent } from './case-content.js';
import { CaseQueries } from './case.queries.js';
import { CaseRepository } from './case.repository.js';
import { CaseAdmission } from './case-admission.js';
import type { EditCaseDto } from './case.dto.js';

/** The field of the product choice, as a return may name it. */
const PRODUCT_FIELD = 'product.name';

/** Everything a case says about its product. */
const ABOUT_PRODUCT = loadPolicy().formFields.flatMap(({ group, key }) => (group === 'product' ? [key] : []));

/** Changes the content of a case: its draft, the prepared one before it is confirmed, and the fields a return names. */
@Injectable()
export class CaseEditService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly queries: CaseQueries,
    private readonly cases: CaseRepository,
    private readonly rounds: RoundService,
    private readonly admission: CaseAdmission,
    private readonly products: ProductService,
  ) {}

  /** @throws CONTENT_LOCKED, FIELD_LOCKED, ANSWER_TOO_LATE, STATE_MOVED, VALIDATION_FAILED naming each wrong field */
  edit(actor: Actor, id: string, input: EditCaseDto): Promise<Application> {
    const now = this.clock.now();
    return this.uow.run(async () => {
      const application = await this.queries.demand(actor, id);
      await this.demandEditable(actor, application, now);
      if (application.version !== input.version) throw new DomainError(CommonErrors.STATE_MOVED);
      await this.demandNamed(application, input);
      const values = tidyContent(input.values);
      const problems = contentProblems(values);
      if (problems.length > 0) throw validationFailed(problems);
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

  private async demandEditable(actor: Actor, application: Application, now: Date): Promise<void> {
    const mine = isEnterprise(actor);
    switch (application.state) {
      case 'DRAFT':
        if (mine !== (application.origin === 'ENTERPRISE')) throw new DomainError(Errors.CONTENT_LOCKED);
        if (!mine && actor.unitId !== application.startedUnitId) throw new DomainError(Errors.NOT_YOUR_UNIT);
        return this.demandRoundOpen(application, now);
      case 'AWAITING_CONFIRMATION':
        if (!mine) throw new DomainError(Errors.CONTENT_LOCKED);
        return this.demandRoundOpen(application, now);
      case 'RETURNED':
        if (!mine || application.returnTo !== 'ENTERPRISE') throw new DomainError(Errors.CONTENT_LOCKED);
        if (!application.returnDueAt || now >= application.returnDueAt)
          throw new DomainError(Errors.ANSWER_TOO_LATE);
        return;
      default:
        throw new DomainError(Errors.CONTENT_LOCKED);
    }
  }

  private async demandRoundOpen(application: Application, now: Date): Promise<void> {
    const round = await this.rounds.get(application.roundId);
    await this.rounds.assertOpenForEnterprise(round, application.cityUnitId, now);
  }

  /**
   * After a return only the fields it names may change, and those without which it could not be answered: what is
   * missing, and the product with what is said about it once the chosen one is no longer made.
   */
  private async demandNamed(application: Application, { values, productId }: EditCaseDto): Promise<void> {
    const { state, returnFields, track, content } = application;
    if (state !== 'RETURNED') return;
    const named = [
      ...(returnFields ?? []),
      ...missingFields(track, content).map(({ key }) => key),
      ...((await this.productGone(application)) ? ABOUT_PRODUCT : []),
    ];
    const asked = [...Object.keys(values), ...(productId === undefined ? [] : [PRODUCT_FIELD])];
    const locked = asked.filter((key) => !named.includes(key));
    if (locked.length === 0) return;
    throw new DomainError(
      Errors.FIELD_LOCKED,
      {},
      locked.map((key) => ({ field: `content.${key}`, code: CaseRules.fieldLocked })),
    );
  }

  private async productGone({ enterpriseId, productId }: Application): Promise<boolean> {
    return productId !== null && !(await this.products.makes(enterpriseId, productId));
  }
}
