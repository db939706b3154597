import { type DynamicModule, Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import type { AppConfig } from '../../../config/env.js';
import { Clock, SystemClock } from '../../common/clock.js';
import { ArrivalClock } from './arrival-clock.js';
import { ClockControl } from './clock-control.js';
import { ClockMoves } from './clock-moves.js';
import { ClockRefresh } from './clock-refresh.js';
import { ClockController } from './clock.controller.js';
import { InjectedClock } from './injected-clock.js';

/** Provides, everywhere, `Clock` for business dates and `ClockMoves`. */
@Module({})
export class ClockModule {
  static forRoot({ clockInjected }: Pick<AppConfig, 'clockInjected'>): DynamicModule {
    const exports = [Clock, ClockMoves];
    if (!clockInjected) {
      const providers = [
        SystemClock,
        ArrivalClock,
        ClockMoves,
        { provide: Clock, useExisting: ArrivalClock },
      ];
      return { module: ClockModule, global: true, providers, exports };
    }
    return {
      module: ClockModule,
      global: true,
      controllers: [ClockController],
      providers: [
        SystemClock,
        ArrivalClock,
        ClockMoves,
        InjectedClock,
        ClockControl,
        { provide: Clock, useExisting: InjectedClock },
        { provide: APP_INTERCEPTOR, useClass: ClockRefresh },
      ],
      exports,
    };
  }
}
