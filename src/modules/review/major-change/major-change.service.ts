import { Injectable } from '@nestjs/common';
import { Clock } from '../../../common/clock.js';
import { type FieldError } from '../../../common/errors.js';
import { type Actor, isEnterprise } from '../../../core/auth/index.js';
import { UnitOfWork } from '../../../core/database/index.js';
import { validationFailed } from '../../../core/http/index.js';
import { type Enterprise, EnterpriseService } from '../../enterprise/index.js';
import { MajorChangeBook } from './major-change-book.js';
import { demandAct, demandVersion } from './major-change-guards.js';
import { particularsOf } from './major-change-input.js';
import type {
  MajorChangeView,
  NewMajorChangeDto,
  RefuseMajorChangeDto,
  ReportKnownDto,
} from './major-change.dto.js';
import { MajorChangeQueries } from './major-change.queries.js';

/** Major changes come to light, are reported, and refused where nothing is behind them. */
@Injectable()
export class MajorChangeService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly enterprises: EnterpriseService,
    private readonly queries: MajorChangeQueries,
    private readonly book: MajorChangeBook,
  ) {}

  /**
   * The enterprise reports a change of its own; an officer records one of an enterprise in reach. A late report is taken
   * and marked.
   * @throws NOT_FOUND, MAJOR_CHANGE_EXISTS, VALIDATION_FAILED
   */
  open(actor: Actor, input: NewMajorChangeDto): Promise<MajorChangeView> {
    const own = isEnterprise(actor);
    const faults: FieldError[] = [];
    if (!own && input.enterpriseId === undefined) faults.push({ field: 'enterpriseId', code: 'required' });
    if (input.eventOn > this.clock.today()) faults.push({ field: 'eventOn', code: 'notFuture' });
    const enterpriseId = input.enterpriseId ?? actor.enterpriseId;
    if (enterpriseId === null || faults.length > 0) throw validationFailed(faults);
    return this.uow.run(async () => {
      const enterprise = await this.enterprises.inReach(actor, enterpriseId);
      const { kind, eventOn } = input;
      const particulars = this.particulars(enterprise, kind, input, own);
      const source = own ? 'ENTERPRISE' : 'OFFICER';
      const row = await this.book.open(actor, { ...particulars, enterprise, kind, eventOn, source });
      return this.queries.view(actor, row);
    });
  }

  /** The enterprise reports what came to light otherwise. @throws NOT_FOUND, WRONG_STATE, STATE_MOVED, VALIDATION_FAILED */
  report(actor: Actor, id: string, { version, ...input }: ReportKnownDto): Promise<MajorChangeView> {
    return this.uow.run(async () => {
      const row = await this.queries.demand(actor, id);
      demandAct(actor, row, 'report');
      demandVersion(row, version);
      const enterprise = await this.enterprises.get(row.enterpriseId);
      const particulars = this.particulars(enterprise, row.kind, input, true);
      await this.book.move(row, 'REPORTED', { ...particulars, ...this.book.report(actor, row.dueOn) });
      return this.queries.view(actor, row);
    });
  }

  /** Nothing is behind it. @throws NOT_FOUND, WRONG_STATE, MAJOR_CHANGE_NOT_YOUR_UNIT, STATE_MOVED */
  refuse(actor: Actor, id: string, { version, ...input }: RefuseMajorChangeDto): Promise<MajorChangeView> {
    return this.uow.run(async () => {
      const row = await this.queries.demand(actor, id);
      demandAct(actor, row, 'refuse');
      demandVersion(row, version);
      await this.book.settle(row, 'REFUSED', actor, { ...input, documents: [] });
      return this.queries.view(actor, row);
    });
  }

  private particulars(
    { uscc: ownUscc }: Enterprise,
    kind: NewMajorChangeDto['kind'],
    input: Parameters<typeof particularsOf>[1],
    complete: boolean,
  ) {
    const { particulars, faults } = particularsOf(kind, input, { ownUscc, complete });
    if (faults.length > 0) throw validationFailed(faults);
    return particulars;
  }
}
