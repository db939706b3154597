import { Injectable } from '@nestjs/common';
import { CommonErrors, DomainError } from '../../common/errors.js';
import type { Actor } from '../../core/auth/index.js';
import type { PublicUnit, UnitView } from './unit.dto.js';
import { type UnitInfo, UnitService } from './unit.service.js';

/** What people see of the tree. */
@Injectable()
export class UnitQueries {
  constructor(private readonly units: UnitService) {}

  tree(): PublicUnit {
    return this.node(this.units.province());
  }

  /** The official's unit and below. */
  within(actor: Actor): UnitView[] {
    if (actor.unitId === null) throw new DomainError(CommonErrors.FORBIDDEN);
    return this.units.subtree(this.units.get(actor.unitId)).map(({ path: _, ...view }) => view);
  }

  private node(unit: UnitInfo): PublicUnit {
    const { id, name, tier } = unit;
    const children = this.units.children(id).map((child) => this.node(child));
    return { id, name, tier, takesEnterprises: this.units.takesEnterprises(unit), children };
  }
}
