import { Injectable } from '@nestjs/common';
import { Clock, SystemClock } from '../../common/clock.js';
import { requestContext } from '../audit/index.js';

/**
 * "Now" of whoever is answered: for everything done in a request, approvals included, the instant at which the
 * request arrived, however long it waits for its turn; for jobs and at start-up, which nobody sent, the present.
 */
@Injectable()
export class ArrivalClock extends Clock {
  constructor(private readonly machine: SystemClock) {
    super();
  }

  now(): Date {
    return requestContext()?.arrivedAt ?? this.machine.now();
  }
}
