import { Injectable } from '@nestjs/common';
import { readRuleSet, type RuleSet } from '../../../../config/criteria/rule-sets.js';
import { loadPolicy } from '../../../../config/policy.js';
import { Clock } from '../../../common/clock.js';
import { CommonErrors, DomainError, type FieldError } from '../../../common/errors.js';
import { newId } from '../../../common/ids.js';
import { type Actor, Reach } from '../../../core/auth/index.js';
import { UnitOfWork } from '../../../core/database/index.js';
import { validationFailed } from '../../../core/http/index.js';
import { UnitService } from '../../unit/index.js';
import { CriteriaErrors, CriteriaRules } from '../criteria.errors.js';
import type { ImpactRunView, NewImpactRunDto } from './impact.dto.js';
import { ImpactReader } from './impact-reader.js';
import type { ImpactRun } from './impact-run.entity.js';
import { ImpactRepository, UNFINISHED } from './impact.repository.js';
import { ImpactWorker } from './impact-worker.js';

const MOST_FAULTS = 50;

/** Asks for impact runs and cancels them. A run judges and counts; it changes nothing else. */
@Injectable()
export class ImpactService {
  constructor(
    private readonly clock: Clock,
    private readonly uow: UnitOfWork,
    private readonly reach: Reach,
    private readonly units: UnitService,
    private readonly runs: ImpactRepository,
    private readonly reader: ImpactReader,
    private readonly worker: ImpactWorker,
  ) {}

  /** @throws VALIDATION_FAILED naming every fault of the draft, NOT_FOUND for a unit out of reach, IMPACT_RUNNING */
  async ask(actor: Actor, input: NewImpactRunDto): Promise<ImpactRunView> {
    const draft = readDraft(input.draft);
    const unitId = this.unitOf(actor, input.unitId);
    const referenceOn = input.referenceOn ?? this.clock.today();
    const run: ImpactRun = {
      ...{ id: newId(), unitId, scope: input.scope, draft },
      purpose: input.purpose ?? 'RECOGNITION',
      baseYear: Number(referenceOn.slice(0, 4)) - 1,
      ...{ referenceOn, state: 'WAITING', total: 0, done: 0, afterId: null, fault: null },
      ...{ askedBy: actor.accountId, askedAt: this.clock.now(), endedAt: null, version: 1 },
    };
    await this.uow.run(async () => {
      if ((await this.runs.runsFor(actor.accountId)) > 0)
        throw new DomainError(CriteriaErrors.IMPACT_RUNNING);
      await this.runs.insert({ ...run, total: await this.runs.size(run) });
      this.uow.afterCommit(() => this.worker.ask(run.id));
    });
    return this.reader.get(actor, run.id);
  }

  /** @throws NOT_FOUND, FORBIDDEN for whoever did not ask for it, STATE_MOVED, WRONG_STATE when it is over */
  async cancel(actor: Actor, id: string, version: number): Promise<ImpactRunView> {
    await this.uow.run(async () => {
      const run = await this.reader.demand(actor, id);
      if (run.askedBy !== actor.accountId) throw new DomainError(CommonErrors.FORBIDDEN);
      if (!UNFINISHED.includes(run.state)) throw new DomainError(CommonErrors.WRONG_STATE);
      await this.runs.change({ ...run, version }, { state: 'CANCELLED', endedAt: this.clock.now() });
    });
    return this.reader.get(actor, id);
  }

  private unitOf(actor: Actor, asked: string | undefined): string {
    const unitId = asked ?? actor.unitId;
    if (unitId === null) throw new DomainError(CommonErrors.FORBIDDEN);
    const unit = this.units.find(unitId);
    if (!unit) throw new DomainError(CommonErrors.NOT_FOUND);
    this.reach.demand(actor, { unitId });
    if (unit.tier !== 'PROVINCE' && unit.tier !== 'CITY')
      throw validationFailed([{ field: 'unitId', code: CriteriaRules.notUnitOfPool }]);
    return unitId;
  }
}

/** Where a text stops being JSON, as far as the parser tells; what it quotes of the text is nobody's language. */
function jsonFault(text: string, error: unknown): FieldError {
  const [, position] = /position (\d+)/.exec((error as Error).message) ?? [];
  if (position === undefined) return { field: 'draft', code: CriteriaRules.draftJson };
  const line = text.slice(0, Number(position)).split('\n').length;
  return { field: 'draft', code: CriteriaRules.draftJsonLine, params: { line } };
}

function readDraft(text: string): RuleSet {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    throw validationFailed([jsonFault(text, error)]);
  }
  const { value, faults } = readRuleSet(content, loadPolicy());
  if (value !== null) return value;
  throw validationFailed(
    faults.slice(0, MOST_FAULTS).map(({ path, reason }) => ({
      field: 'draft',
      code: CriteriaRules.draftFault,
      params: { path, reason },
    })),
  );
}
