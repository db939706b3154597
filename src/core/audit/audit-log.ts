import { Injectable } from '@nestjs/common';
import { SystemClock } from '../../common/clock.js';
import { newId } from '../../common/ids.js';
import type { Actor } from '../auth/index.js';
import { Db, UnitOfWork } from '../database/index.js';
import { AuditEvent } from './audit-event.entity.js';
import { requestContext } from './request-context.js';

export interface AuditEntry {
  /** Who acted; left out where nobody is signed in or the system acts by itself. */
  readonly actor?: Pick<Actor, 'accountId'> | null;
  /** What was done, such as `SIGN_IN`; at most 40 characters. */
  readonly action: string;
  readonly subjectKind: string;
  readonly subjectId?: string | null;
  readonly result: AuditEvent['result'];
  /** No personal data and no secret. */
  readonly detail?: AuditEvent['detail'];
}

/** The append-only log of important acts on the system itself (rule book §10.4), by real time. */
@Injectable()
export class AuditLog {
  constructor(
    private readonly db: Db,
    private readonly uow: UnitOfWork,
    private readonly machine: SystemClock,
  ) {}

  /** Appends one line in the running unit of work, else in one of its own; a unit that fails takes its lines back. */
  write(entry: AuditEntry): Promise<void> {
    return this.uow.run(async () => {
      const request = requestContext();
      await this.db.repo(AuditEvent).insert({
        id: newId(),
        at: this.machine.now(),
        actorId: entry.actor?.accountId ?? null,
        action: entry.action,
        subjectKind: entry.subjectKind,
        subjectId: entry.subjectId ?? null,
        result: entry.result,
        address: request?.address ?? null,
        requestId: request?.requestId ?? null,
        detail: entry.detail ?? null,
      });
    });
  }
}
