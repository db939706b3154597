import { Injectable } from '@nestjs/common';
import { ClockMoves } from './clock-moves.js';
import type { ClockView } from './clock.dto.js';
import { InjectedClock } from './injected-clock.js';

/** Shows and moves the injected clock. */
@Injectable()
export class ClockControl {
  constructor(
    private readonly clock: InjectedClock,
    private readonly moves: ClockMoves,
  ) {}

  show(): ClockView {
    return { now: this.clock.now(), today: this.clock.today() };
  }

  /** Resolves when the work that fell due is done. */
  async move(to: Date): Promise<ClockView> {
    await this.clock.move(to);
    await this.moves.runDue();
    return this.show();
  }
}
