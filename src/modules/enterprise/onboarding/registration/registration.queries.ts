import { Injectable } from '@nestjs/common';
import { loadPolicy } from '../../../../../config/policy.js';
import { CommonErrors, DomainError } from '../../../../common/errors.js';
import type { Page } from '../../../../common/page.js';
import { type Actor, Reach } from '../../../../core/auth/index.js';
import { AccountService } from '../../../identity/index.js';
import { UnitService } from '../../../unit/index.js';
import { EnterpriseRepository } from '../../registry/enterprise.repository.js';
import { readUscc } from '../../registry/enterprise.rules.js';
import type { CreditCodeView, RegistrationQuery, RegistrationView } from './registration.dto.js';
import type { Registration } from './registration.entity.js';
import { RegistrationRepository } from './registration.repository.js';

/** Self-registrations as officials see them. */
@Injectable()
export class RegistrationQueries {
  constructor(
    private readonly registrations: RegistrationRepository,
    private readonly register: EnterpriseRepository,
    private readonly units: UnitService,
    private readonly accounts: AccountService,
    private readonly reach: Reach,
  ) {}

  async list(actor: Actor, query: RegistrationQuery): Promise<Page<RegistrationView>> {
    const page = await this.registrations.page(actor, query);
    return { ...page, items: await this.views(actor, page.items) };
  }

  /** Looks at the form of a credit code only. */
  creditCode(typed: string): CreditCodeView {
    const { uscc, fault } = readUscc(typed);
    return { uscc, fault: fault && [fault.zh, fault.hintZh].join('') };
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
    const deciders = await this.accounts.namesOf(rows.flatMap(({ decidedBy }) => decidedBy ?? []));
    const policy = loadPolicy();
    return rows.map(({ passwordHash: _, ...row }) => {
      const { name: unitName, authorityName } = this.units.get(row.unitId);
      return {
        ...row,
        unitName,
        authorityName,
        industryName: policy.industries[row.industryCode] ?? null,
        sectorZh: policy.subSector(row.sector)?.zh ?? row.sector,
        decidedByName: row.decidedBy === null ? null : (deciders.get(row.decidedBy) ?? null),
        enterpriseId: byCode.get(row.uscc) ?? null,
      };
    });
  }
}
