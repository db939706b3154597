import { Injectable } from '@nestjs/common';
import { reasonOf } from '../../common/batches.js';
import { newId } from '../../common/ids.js';
import { cutText } from '../../common/text.js';
import { Db, UnitOfWork } from '../database/index.js';
import { JobFailure as JobFailureRow } from './job-failure.entity.js';
import type { JobFailure } from './jobs.port.js';

const LONGEST_ERROR = 2000;

/** Keeps failed jobs as rows. */
@Injectable()
export class FailureLog {
  constructor(
    private readonly db: Db,
    private readonly uow: UnitOfWork,
  ) {}

  write({ name, data, error, attempts }: JobFailure): Promise<void> {
    return this.uow.run(async () => {
      await this.db.repo(JobFailureRow).insert({
        id: newId(),
        name,
        data: (data ?? {}) as Record<string, unknown> as never,
        error: cutText(reasonOf(error), LONGEST_ERROR),
        attempts,
        failedAt: new Date(),
      });
    });
  }
}
