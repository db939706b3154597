import { Injectable } from '@nestjs/common';
import { loadPolicy } from '../../../../config/policy.js';
import { DomainError } from '../../../common/errors.js';
import { type Actor, admits, type Grant, isEnterprise } from '../../../core/auth/index.js';
import { ProductService } from '../../enterprise/index.js';
import { RoundService } from '../round/round.service.js';
import type { Application } from './application.entity.js';
import { ApplicationErrors as Errors } from './application.errors.js';
import { missingFields } from './case-content.js';
import { impossibleFields } from './case-figures.js';

/** Who may change a content at all. */
export const EDITORS: [Grant, ...Grant[]] = ['ENTERPRISE', 'COUNTY.HANDLER', 'CITY.HANDLER'];

/** The field of the product choice, as a return may name it. */
export const PRODUCT_FIELD = 'product.name';

const FORM = loadPolicy().formFields.map(({ key }) => key);

/** Everything a case says about its product. */
const ABOUT_PRODUCT = loadPolicy().formFields.flatMap(({ group, key }) => (group === 'product' ? [key] : []));

/** Which part of a content may be changed, by whom and when. */
@Injectable()
export class CaseEditable {
  constructor(
    private readonly rounds: RoundService,
    private readonly products: ProductService,
  ) {}

  /** The fields the actor may change now, in the order of the form; null where none. */
  async fields(actor: Actor, application: Application, now: Date): Promise<string[] | null> {
    if (!admits(EDITORS, actor)) return null;
    try {
      await this.demand(actor, application, now);
    } catch (error) {
      if (error instanceof DomainError) return null;
      throw error;
    }
    const named = await this.named(application);
    return FORM.filter((key) => named === null || named.includes(key));
  }

  /** @throws CONTENT_LOCKED, NOT_YOUR_UNIT, ROUND_NOT_OPEN, ROUND_CLOSED, ANSWER_TOO_LATE when nothing may be changed */
  async demand(actor: Actor, application: Application, now: Date): Promise<void> {
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

  /**
   * After a return only the fields it names may change, and those without which it could not be answered: what is
   * missing, figures that contradict each other, and the product with what is said about it once the chosen one is no longer made. Null: every field.
   */
  async named(application: Application): Promise<string[] | null> {
    const { state, returnFields, track, content } = application;
    if (state !== 'RETURNED') return null;
    return [
      ...(returnFields ?? []),
      ...missingFields(track, content).map(({ key }) => key),
      ...impossibleFields(content).flatMap(({ keys }) => keys),
      ...((await this.productGone(application)) ? ABOUT_PRODUCT : []),
    ];
  }

  private async demandRoundOpen(application: Application, now: Date): Promise<void> {
    const round = await this.rounds.get(application.roundId);
    await this.rounds.assertOpenForEnterprise(round, application.cityUnitId, now);
  }

  private async productGone({ enterpriseId, productId }: Application): Promise<boolean> {
    return productId !== null && !(await this.products.makes(enterpriseId, productId));
  }
}
