import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { from, type Observable, switchMap } from 'rxjs';
import { Clock } from '../../common/clock.js';

/** Every request sees the clock as it was last set, by whichever process. */
@Injectable()
export class ClockRefresh implements NestInterceptor {
  constructor(private readonly clock: Clock) {}

  intercept(_context: ExecutionContext, next: CallHandler): Observable<unknown> {
    return from(this.clock.refresh()).pipe(switchMap(() => next.handle()));
  }
}
