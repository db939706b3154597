import { Injectable } from '@nestjs/common';
import { Clock } from '../../common/clock.js';
import { CommonErrors, DomainError } from '../../common/errors.js';
import type { Actor } from '../../core/auth/index.js';
import { UnitService } from '../unit/index.js';
import { assembleStatus } from './status.assembly.js';
import type { StatusView } from './status.dto.js';
import { StatusRepository } from './status.repository.js';

/** 我的状态: the enterprise's own page. */
@Injectable()
export class StatusService {
  constructor(
    private readonly repository: StatusRepository,
    private readonly units: UnitService,
    private readonly clock: Clock,
  ) {}

  /** @throws FORBIDDEN for whoever belongs to no enterprise. */
  async of(actor: Actor): Promise<StatusView> {
    if (actor.enterpriseId === null) throw new DomainError(CommonErrors.FORBIDDEN);
    const rows = await this.repository.rows(actor.enterpriseId, actor);
    return assembleStatus(rows, this.clock.today(), (unitId) => this.units.find(unitId)?.authorityName);
  }
}
