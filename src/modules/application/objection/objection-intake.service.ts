import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { loadPolicy } from '../../../../config/policy.js';
import { limitDueOn, startLimit } from '../../../common/calendar/time-limit.js';
import { Clock } from '../../../common/clock.js';
import { CommonErrors, DomainError, type FieldError } from '../../../common/errors.js';
import { newId } from '../../../common/ids.js';
import { shanghaiDate, startOfDay } from '../../../common/shanghai.js';
import { Db, UnitOfWork } from '../../../core/database/index.js';
import { Tasks } from '../../../core/flow/index.js';
import { validationFailed } from '../../../core/http/index.js';
import { EnterpriseService } from '../../enterprise/index.js';
import { CaseRepository } from '../case/case.repository.js';
import { CaseRunner } from '../flow/case-runner.js';
import { Publicity } from '../publicity/publicity.entity.js';
import { PublicityItem } from '../publicity/publicity-item.entity.js';
import { limitDays } from '../round/round-limits.js';
import { RoundService } from '../round/round.service.js';
import type { FileObjectionDto, ObjectionReceipt } from './objection.dto.js';
import { Objection } from './objection.entity.js';
import { ObjectionRules } from './objection.errors.js';

const NOBODY = { name: null, contact: null, sealed: false };
const FROZEN_OR_OPEN = ['PUBLICITY', 'OBJECTION', 'CITY_PUBLICITY', 'CITY_OBJECTION'];

/** Takes objections in. A counting one freezes its case, and only that, in the same unit of work. */
@Injectable()
export class ObjectionIntake {
  constructor(
    private readonly db: Db,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly tasks: Tasks,
    private readonly cases: CaseRepository,
    private readonly rounds: RoundService,
    private readonly runner: CaseRunner,
    private readonly enterprises: EnterpriseService,
  ) {}

  /**
   * What counts is the moment of arrival; an objection that meets another act on its case waits for its turn.
   * @throws NOT_FOUND for an entry that stands in no publicity; VALIDATION_FAILED
   */
  async file(input: FileObjectionDto): Promise<ObjectionReceipt> {
    const receivedAt = this.clock.now();
    refuseFaults(input);
    return this.uow.run(async () => {
      await this.cases.hold([input.entryId]);
      return this.take(input, receivedAt);
    });
  }

  private async take(input: FileObjectionDto, receivedAt: Date): Promise<ObjectionReceipt> {
    const { publicity, application, round } = await this.target(input, receivedAt);
    const inTime =
      receivedAt < startOfDay(publicity.entryFromOn) && FROZEN_OR_OPEN.includes(application.state);
    const reportReason = input.by === 'ANONYMOUS' ? 'ANONYMOUS' : inTime ? null : 'LATE';
    const limit = startLimit(limitDays(round, 'OBJECTION_ACCEPT'), shanghaiDate(receivedAt));
    const dueOn = reportReason ? null : limitDueOn(loadPolicy().calendar, limit).date;
    const row = objectionOf(input, receivedAt, reportReason, dueOn);
    await this.db.repo(Objection).insert(row);
    const { name } = await this.enterprises.get(application.enterpriseId);
    await this.tasks.open({
      kind: row.kind,
      subjectKind: 'OBJECTION',
      subjectId: row.id,
      post: { unitId: publicity.unitId, role: 'HANDLER' },
      enterpriseId: application.enterpriseId,
      title: `${name} · ${reportReason ? '举报' : '异议'}`,
      ...(reportReason ? {} : { limit }),
    });
    if (!reportReason) {
      const patch = { openObjections: application.openObjections + 1 };
      await this.runner.act(
        'object',
        { application, round, actor: null, input: {}, now: receivedAt },
        { patch },
      );
    }
    return { id: row.id, kind: row.kind, reportReason, receivedAt, dueOn };
  }

  /** @throws NOT_FOUND for an entry that stands in no publicity, or in one that has not begun */
  private async target({ publicityId, entryId: applicationId }: FileObjectionDto, receivedAt: Date) {
    const publicity = await this.db.repo(Publicity).findOneBy({ id: publicityId, recalledAt: IsNull() });
    const item = await this.db.repo(PublicityItem).findOneBy({ publicityId, applicationId });
    const application = await this.cases.find(applicationId);
    if (!publicity || !item || !application || shanghaiDate(receivedAt) < publicity.startsOn)
      throw new DomainError(CommonErrors.NOT_FOUND);
    return { publicity, application, round: await this.rounds.get(publicity.roundId) };
  }
}

/** Who objects without a name is kept without one, whatever else was filled in. */
function objectionOf(
  { publicityId, entryId, by, name, contact, sealed, text, evidence }: FileObjectionDto,
  receivedAt: Date,
  reportReason: Objection['reportReason'],
  dueOn: string | null,
): Objection {
  return {
    id: newId(),
    publicityId,
    applicationId: entryId,
    kind: reportReason ? 'REPORT' : 'OBJECTION',
    reportReason,
    by,
    ...(by === 'ANONYMOUS'
      ? NOBODY
      : { name: name ?? null, contact: contact ?? null, sealed: sealed ?? false }),
    text,
    evidence: evidence ?? null,
    receivedAt,
    state: reportReason ? 'FILED' : 'RECEIVED',
    dueOn,
    opinion: null,
    reasonTold: null,
    handledBy: null,
    settledAt: null,
    version: 1,
  };
}

/** Who signs has to give name, contact and evidence; a unit also its seal. */
function refuseFaults({ by, name, contact, evidence, sealed }: FileObjectionDto): void {
  if (by === 'ANONYMOUS') return;
  const errors: FieldError[] = Object.entries({ name, contact, evidence })
    .filter(([, value]) => value === undefined)
    .map(([field]) => ({ field, code: ObjectionRules.signedNeeds }));
  if (by === 'UNIT' && sealed !== true) errors.push({ field: 'sealed', code: ObjectionRules.sealNeeded });
  if (errors.length > 0) throw validationFailed(errors);
}
