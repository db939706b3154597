import { Injectable } from '@nestjs/common';
import { CommonErrors, DomainError } from '../../../../common/errors.js';
import type { Page } from '../../../../common/page.js';
import { type Actor, Reach } from '../../../../core/auth/index.js';
import { UnitService } from '../../../unit/index.js';
import { EnterpriseRepository } from '../../registry/enterprise.repository.js';
import type { RegistrationQuery, RegistrationView } from './registration.dto.js';
import type { Registration } from './registration.entity.js';
import { RegistrationRepository } from './registration.repository.js';

/** Self-registrations as officials see them. */
@Injectable()
export class RegistrationQueries {
  constructor(
    private readonly registrations: RegistrationRepository,
    private readonly register: EnterpriseRepository,
    private readonly units: UnitService,
    private readonly reach: Reach,
  ) {}

  async list(actor: Actor, query: RegistrationQuery): Promise<Page<RegistrationView>> {
    const page = await this.registrations.page(actor, query);
    return { ...page, items: await this.views(actor, page.items) };
  }

  /** @throws NOT_FOUND */
  async read(actor: Actor, id: string): Promise<RegistrationView> {
    return this.view(actor, await this.inReach(actor, id));
  }

  /** The row, if the actor may see it. @throws NOT_FOUND */
  async inReach(actor: Actor, id: string): Promise<Registration> {
    const row = await this.registrations.find(id);
    return this.reach.demand(actor, row);
  }

  private async view(actor: Actor, row: Registration): Promise<RegistrationView> {
    const [view] = await this.views(actor, [row]);
    if (!view) throw new DomainError(CommonErrors.NOT_FOUND);
    return view;
  }

  private async views(actor: Actor, rows: readonly Registration[]): Promise<RegistrationView[]> {
    const known = await this.register.findByUsccs(rows.map(({ uscc }) => uscc));
    const visible = known.filter((row) => this.reach.covers(actor, { unitId: row.unitId }));
    const byCode = new Map(visible.map(({ uscc, id }) => [uscc, id]));
    return rows.map(({ passwordHash: _, ...row }) => ({
      ...row,
      unitName: this.units.get(row.unitId).name,
      enterpriseId: byCode.get(row.uscc) ?? null,
    }));
  }
}
