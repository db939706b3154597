import { Injectable } from '@nestjs/common';
import { CommonErrors, DomainError } from '../../../common/errors.js';
import { newId } from '../../../common/ids.js';
import { addDays } from '../../../common/shanghai.js';
import type { Actor } from '../../../core/auth/index.js';
import { OrganisationService } from '../../identity/index.js';
import type { EnterpriseName } from './enterprise-name.entity.js';
import { EnterpriseRules } from './enterprise.errors.js';
import { EnterpriseRepository } from './enterprise.repository.js';
import { refuseFaults } from './enterprise.rules.js';

/** A name an enterprise has borne since a day, and who recorded it. */
export interface Renaming {
  readonly enterpriseId: string;
  readonly name: string;
  readonly fromOn: string;
  readonly actor: Actor;
}

type RenameWork = (renaming: Renaming) => Promise<void>;

/** The names of enterprises. Every call belongs into a unit of work. */
@Injectable()
export class EnterpriseNames {
  private readonly works: RenameWork[] = [];

  constructor(
    private readonly repository: EnterpriseRepository,
    private readonly organisations: OrganisationService,
  ) {}

  /** Registers at start-up what another module does when a new name is recorded, in the same unit of work. */
  onRenamed(work: RenameWork): void {
    this.works.push(work);
  }

  begin(enterpriseId: string, name: string, fromOn: string): Promise<void> {
    return this.repository.addName({ id: newId(), enterpriseId, name, fromOn, toOn: null });
  }

  /** The name of the row itself is the caller's to change. @throws NOT_FOUND, VALIDATION_FAILED for a day too early */
  async rename(renaming: Renaming): Promise<void> {
    const { enterpriseId, name, fromOn } = renaming;
    const present = await this.present(enterpriseId);
    if (fromOn <= present.fromOn)
      refuseFaults([{ field: 'fromOn', code: EnterpriseRules.notAfter, params: { fromOn: present.fromOn } }]);
    await this.organisations.renameEnterprise(enterpriseId, name);
    await this.repository.endName(present.id, addDays(fromOn, -1));
    await this.begin(enterpriseId, name, fromOn);
    for (const work of this.works) await work(renaming);
  }

  private async present(enterpriseId: string): Promise<EnterpriseName> {
    const [present] = await this.repository.names(enterpriseId);
    if (!present) throw new DomainError(CommonErrors.NOT_FOUND);
    return present;
  }
}
