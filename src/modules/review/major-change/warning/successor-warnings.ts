import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../../../common/clock.js';
import { CommonErrors, DomainError } from '../../../../common/errors.js';
import { newId } from '../../../../common/ids.js';
import { type Actor, Reach } from '../../../../core/auth/index.js';
import { Db, findRow, insertNew, pageOf, UnitOfWork } from '../../../../core/database/index.js';
import { Tasks } from '../../../../core/flow/index.js';
import type { Page } from '../../../../core/http/index.js';
import { EnterpriseService } from '../../../enterprise/index.js';
import type { Ban } from '../../../pool/index.js';
import { MajorChangeErrors } from '../major-change.errors.js';
import { SuccessionFacts } from './succession-facts.js';
import type {
  AnswerWarningDto,
  SuccessorWarningQuery,
  SuccessorWarningView,
} from './successor-warning.dto.js';
import { SUCCESSOR_WARNING, SuccessorWarning } from './successor-warning.entity.js';

/** Carries the ban of an absorbed enterprise to its successor as a warning, which a handler answers. */
@Injectable()
export class SuccessorWarnings implements OnModuleInit {
  constructor(
    private readonly db: Db,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly reach: Reach,
    private readonly enterprises: EnterpriseService,
    private readonly facts: SuccessionFacts,
    private readonly tasks: Tasks,
  ) {}

  onModuleInit(): void {
    this.facts.onBanned((ban) => this.open(ban));
  }

  /** Opens what a ban of an absorbed enterprise asks for, if one holds today. Inside a unit of work. */
  async openFor(enterpriseId: string): Promise<void> {
    const { uscc } = await this.enterprises.get(enterpriseId);
    const ban = await this.facts.banOf(uscc, this.clock.today());
    if (ban) await this.open(ban);
  }

  /** Newest first. */
  async list(actor: Actor, { open, ...slice }: SuccessorWarningQuery): Promise<Page<SuccessorWarningView>> {
    const query = this.db.repo(SuccessorWarning).createQueryBuilder('w');
    this.reach.restrict(query, actor, 'w.unitId');
    if (open !== undefined) query.andWhere(`w.answeredAt IS ${open ? '' : 'NOT '}NULL`);
    const page = await pageOf(query, slice, [{ column: 'w.id', direction: 'DESC', value: (row) => row.id }]);
    const names = await this.enterprises.byIds(page.items.map(({ enterpriseId }) => enterpriseId));
    const items = page.items.map((row) => this.view(row, names.get(row.enterpriseId)?.name ?? ''));
    return { ...page, items };
  }

  /** @throws NOT_FOUND, MAJOR_CHANGE_NOT_YOUR_UNIT, WRONG_STATE when answered, STATE_MOVED */
  answer(actor: Actor, id: string, { version, answer }: AnswerWarningDto): Promise<SuccessorWarningView> {
    return this.uow.run(async () => {
      const row = this.reach.demand(actor, await findRow(this.db, SuccessorWarning, { id }));
      if (row.unitId !== actor.unitId) throw new DomainError(MajorChangeErrors.MAJOR_CHANGE_NOT_YOUR_UNIT);
      if (row.answeredAt !== null) throw new DomainError(CommonErrors.WRONG_STATE);
      const given = {
        ...{ answer, answeredBy: actor.accountId, answeredByName: actor.name },
        answeredAt: this.clock.now(),
      };
      const next = await this.db.compareAndSet(SuccessorWarning, { id, version }, given);
      await this.tasks.close(SUCCESSOR_WARNING, id);
      const { name } = await this.enterprises.get(row.enterpriseId);
      return this.view({ ...row, ...given, version: next }, name);
    });
  }

  private async open(ban: Ban): Promise<void> {
    const succession = await this.facts.successionOf(ban.enterpriseId);
    if (!succession) return;
    const { successorUscc, successorId, successorName } = succession;
    const absorbed = await this.enterprises.get(ban.enterpriseId);
    const successor = successorId === null ? null : await this.enterprises.get(successorId);
    const row: SuccessorWarning = {
      ...{ id: newId(), enterpriseId: absorbed.id, banId: ban.id, bannedUntil: ban.lastOn },
      ...{ successorUscc, successorName, successorId, unitId: (successor ?? absorbed).unitId },
      ...{ openedAt: this.clock.now(), answer: null, answeredBy: null, answeredByName: null },
      ...{ answeredAt: null, version: 1 },
    };
    if ((await insertNew(this.db, SuccessorWarning, [row])).size === 0) return;
    await this.tasks.open({
      ...{ kind: SUCCESSOR_WARNING, subjectKind: SUCCESSOR_WARNING, subjectId: row.id },
      post: { unitId: row.unitId, role: 'HANDLER' },
      enterpriseId: successorId ?? absorbed.id,
      title: successor?.name ?? successorName ?? successorUscc,
      detail: { absorbed: absorbed.name, bannedUntil: ban.lastOn },
    });
  }

  private view({ answeredBy: _, ...row }: SuccessorWarning, enterpriseName: string): SuccessorWarningView {
    return { ...row, enterpriseName };
  }
}
