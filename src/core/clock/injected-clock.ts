import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../common/clock.js';
import { requestContext, type RequestContext } from '../audit/index.js';
import { Db, UnitOfWork } from '../database/index.js';
import { ArrivalClock } from './arrival-clock.js';
import { ClockSetting } from './clock-setting.entity.js';

const ONLY_ROW = 1;

/**
 * A business clock that can be moved, in development and tests. It runs on at the pace of real time; how far it
 * stands from it is kept in the database, so that every process of an installation agrees. A request keeps to the
 * instant at which it arrived, even when the clock is moved before its turn has come.
 */
@Injectable()
export class InjectedClock extends Clock implements OnModuleInit {
  private offsetMs = 0;
  private moves = 0;
  /** What a request that is being answered goes by. */
  private readonly kept = new WeakMap<RequestContext, number>();

  constructor(
    private readonly arrivals: ArrivalClock,
    private readonly db: Db,
    private readonly uow: UnitOfWork,
  ) {
    super();
  }

  onModuleInit(): Promise<void> {
    return this.refresh();
  }

  now(): Date {
    const request = requestContext();
    const offsetMs = (request && this.kept.get(request)) ?? this.offsetMs;
    return new Date(this.arrivals.now().getTime() + offsetMs);
  }

  override async refresh(): Promise<void> {
    const before = this.moves;
    const setting = await this.db.repo(ClockSetting).findOneBy({ id: ONLY_ROW });
    if (before === this.moves) this.offsetMs = setting?.offsetMs ?? 0;
    const request = requestContext();
    if (request && !this.kept.has(request)) this.kept.set(request, this.offsetMs);
  }

  /** Sets the clock, for every process, to `to`; backwards is possible. */
  move(to: Date): Promise<void> {
    return this.uow.run(async () => {
      const offsetMs = to.getTime() - this.arrivals.now().getTime();
      await this.db.repo(ClockSetting).upsert({ id: ONLY_ROW, offsetMs }, ['id']);
      this.uow.afterCommit(() => {
        this.offsetMs = offsetMs;
        this.moves += 1;
        const request = requestContext();
        if (request) this.kept.set(request, offsetMs);
      });
    });
  }
}
