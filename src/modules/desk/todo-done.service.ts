import { Injectable } from '@nestjs/common';
import { CommonErrors, DomainError } from '../../common/errors.js';
import { AuditLog } from '../../core/audit/index.js';
import type { Actor } from '../../core/auth/index.js';
import { Db, findRow, UnitOfWork } from '../../core/database/index.js';
import { Task, Tasks } from '../../core/flow/index.js';
import { AccountService } from '../identity/index.js';
import { DeskErrors } from './desk.errors.js';
import type { DoneTodoView } from './todo.dto.js';
import { TO_BE_NOTED } from './todo-kinds.js';

/** Takes note of to-dos that ask for nothing else. */
@Injectable()
export class TodoDoneService {
  constructor(
    private readonly db: Db,
    private readonly uow: UnitOfWork,
    private readonly tasks: Tasks,
    private readonly accounts: AccountService,
    private readonly audit: AuditLog,
  ) {}

  /**
   * A holder of the post settles a to-do with a note. Who comes later is answered with what stands.
   * @throws NOT_FOUND outside the unit, FORBIDDEN for its other posts, TODO_ENDS_BY_ACT
   */
  done(actor: Actor, id: string, note: string): Promise<DoneTodoView> {
    return this.uow.run(async () => {
      const { kind, subjectKind, subjectId } = await this.ofPost(actor, id);
      if (!TO_BE_NOTED.includes(kind)) throw new DomainError(DeskErrors.TODO_ENDS_BY_ACT);
      if (await this.tasks.settle(id, { by: actor.accountId, note }))
        await this.audit.write({
          actor,
          action: 'TODO_DONE',
          subjectKind: 'TASK',
          subjectId: id,
          result: 'SUCCESS',
          detail: { kind, subjectKind, subjectId, note },
        });
      return this.view(await this.ofPost(actor, id));
    });
  }

  private async ofPost({ unitId, role }: Actor, id: string): Promise<Task> {
    const task = await findRow(this.db, Task, { id });
    if (!task || task.unitId === null || task.unitId !== unitId)
      throw new DomainError(CommonErrors.NOT_FOUND);
    if (task.role !== role) throw new DomainError(CommonErrors.FORBIDDEN);
    return task;
  }

  private async view({ id, kind, title, doneAt, doneBy, doneNote }: Task): Promise<DoneTodoView> {
    const names = await this.accounts.namesOf(doneBy === null ? [] : [doneBy]);
    const doneByName = doneBy === null ? null : (names.get(doneBy) ?? null);
    return { id, kind, title, doneAt: doneAt as Date, doneByName, note: doneNote };
  }
}
