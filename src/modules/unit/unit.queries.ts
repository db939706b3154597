import { Injectable } from '@nestjs/common';
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

  /** The official's unit and below; a system administrator, who has no unit, looks after all of them. */
  within({ unitId }: Actor): UnitView[] {
    const top = unitId === null ? this.units.province() : this.units.get(unitId);
    return this.units.subtree(top).map(({ path: _, ...view }) => view);
  }

  private node(unit: UnitInfo): PublicUnit {
    const { id, name, tier } = unit;
    const children = this.units.children(id).map((child) => this.node(child));
    return { id, name, tier, takesEnterprises: this.units.takesEnterprises(unit), children };
  }
}
