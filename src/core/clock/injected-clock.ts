import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock, SystemClock } from '../../common/clock.js';
import { Db, UnitOfWork } from '../database/index.js';
import { ClockSetting } from './clock-setting.entity.js';

const ONLY_ROW = 1;

/**
 * A business clock that can be moved, in development and tests. It runs on at the pace of real time; how far it
 * stands from it is kept in the database, so that every process of an installation agrees.
 */
@Injectable()
export class InjectedClock extends Clock implements OnModuleInit {
  private offsetMs = 0;
  private moves = 0;

  constructor(
    private readonly machine: SystemClock,
    private readonly db: Db,
    private readonly uow: UnitOfWork,
  ) {
    super();
  }

  onModuleInit(): Promise<void> {
    return this.refresh();
  }

  now(): Date {
    return new Date(this.machine.now().getTime() + this.offsetMs);
  }

  override async refresh(): Promise<void> {
    const before = this.moves;
    const setting = await this.db.repo(ClockSetting).findOneBy({ id: ONLY_ROW });
    if (before === this.moves) this.offsetMs = setting?.offsetMs ?? 0;
  }

  /** Sets the clock, for every process, to `to`; backwards is possible. */
  move(to: Date): Promise<void> {
    return this.uow.run(async () => {
      const offsetMs = to.getTime() - this.machine.now().getTime();
      await this.db.repo(ClockSetting).upsert({ id: ONLY_ROW, offsetMs }, ['id']);
      this.uow.afterCommit(() => {
        this.offsetMs = offsetMs;
        this.moves += 1;
      });
    });
  }
}
