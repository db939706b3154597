import { Injectable } from '@nestjs/common';
import { loadPolicy } from '../../../../../config/policy.js';
import { AttributeService, type Basis, FigureService, ProductService } from '../../../enterprise/index.js';
import type { Membership } from '../../../pool/index.js';
import { FormAccepted } from './form-accepted.js';
import type { ReexaminationForm } from './form-content.js';
import { factRows, figureRows, fullerBasis, productRows } from './form-rows.js';

/** Fills the form of a 复核 from the enterprise's file and marks what has changed since it was accepted last. */
@Injectable()
export class FormReader {
  constructor(
    private readonly accepted: FormAccepted,
    private readonly figures: FigureService,
    private readonly attributes: AttributeService,
    private readonly products: ProductService,
  ) {}

  /**
   * @param statement what the enterprise says itself.
   * @param basis of the figures; left out, the one on which more of them are given.
   */
  async read(membership: Membership, statement: string, basis?: Basis): Promise<ReexaminationForm> {
    const { enterpriseId, endsOn } = membership;
    const baseYear = Number(endsOn.slice(0, 4)) - 1;
    const { formYears } = loadPolicy().terms.reexamination;
    const years = Array.from({ length: formYears }, (_, back) => baseYear - back);
    const [solo, consolidated, facts, products, accepted] = [
      await this.figures.latest(enterpriseId, years, 'SOLO'),
      await this.figures.latest(enterpriseId, years, 'CONSOLIDATED'),
      await this.attributes.latest(enterpriseId),
      await this.products.ofEnterprise(enterpriseId),
      await this.accepted.of(membership),
    ];
    const taken = basis ?? fullerBasis(solo, consolidated);
    return {
      baseYear,
      basis: taken,
      statement,
      figures: figureRows(years, taken === 'SOLO' ? solo : consolidated, accepted.figures),
      facts: factRows(facts, accepted.facts),
      products: productRows(products, accepted),
    };
  }
}
