import { Global, Module } from '@nestjs/common';
import { Reexaminations } from '../pool/index.js';
import { DutyCalendar } from './duty-calendar.js';
import { DutyController } from './duty.controller.js';
import { DutyOpening } from './duty-opening.js';
import { DutyQueries } from './duty.queries.js';
import { DutyRepository } from './duty.repository.js';
import { DutyService } from './duty.service.js';
import { FiledReexaminations } from './filed-reexaminations.js';

/** 年度信息更新与复核: what members owe, when it is due, and filing it. Global, so that the pool can ask before a term expires. */
@Global()
@Module({
  controllers: [DutyController],
  providers: [
    DutyCalendar,
    DutyRepository,
    DutyQueries,
    DutyOpening,
    DutyService,
    { provide: Reexaminations, useClass: FiledReexaminations },
  ],
  exports: [DutyOpening, Reexaminations],
})
export class ReviewModule {}
