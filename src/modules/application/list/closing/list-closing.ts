import { Injectable, type OnModuleInit } from '@nestjs/common';
import { inBatches } from '../../../../common/batches.js';
import { Clock } from '../../../../common/clock.js';
import { shanghaiDate } from '../../../../common/shanghai.js';
import { cutText } from '../../../../common/text.js';
import { UnitOfWork } from '../../../../core/database/index.js';
import { lastDueBegun, Tasks } from '../../../../core/flow/index.js';
import type { UnitInfo } from '../../../unit/index.js';
import type { RankedList } from '../ranked-list.entity.js';
import { type ClosingRound, ClosingRounds, ROUND, SEND_LIST } from './closing-rounds.js';
import { ListWatch } from './list-watch.js';

const RULE = 'LIST_CLOSING';

/**
 * The to-dos of cities to send their lists. One opens with the first rung of its rule and moves with the city's date of
 * the round; it ends when the list is sent, stands again when the list is taken back, and is over with the date
 * (`endsDaysAfter`).
 */
@Injectable()
export class ListClosing implements OnModuleInit {
  constructor(
    private readonly rounds: ClosingRounds,
    private readonly watch: ListWatch,
    private readonly tasks: Tasks,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.watch.onMoved((list) => this.follow(list));
  }

  /**
   * Brings the to-dos up to `today`, one unit of work for each round, with the number of cases that wait. May run at any
   * time, any number of times.
   *
   * @throws BatchesFailed when some could not be written; the others are.
   */
  async bringUpTo(today: string): Promise<void> {
    const until = lastDueBegun(RULE, today);
    await inBatches(await this.rounds.running(this.clock.now()), { size: 1 }, ([round]) =>
      this.uow.run(async () => {
        if (round) await this.bring(round, until);
      }),
    );
  }

  private async bring(round: ClosingRound, until: string): Promise<void> {
    const subject = { subjectKind: ROUND, subjectId: round.id };
    const dueOn = lastDay(round);
    const [cities, sent] = [await this.rounds.cities(round), await this.rounds.sentBy(round.id)];
    for (const unitId of sent) await this.tasks.closeAt(unitId, SEND_LIST, subject);
    await this.tasks.moveDue(SEND_LIST, subject, { dueOn, provisional: false });
    const waiting = cities.filter(({ id }) => !sent.has(id));
    if (dueOn <= until) await this.open(round, waiting);
    const ready = await this.rounds.ready(round.id);
    for (const { id } of waiting)
      await this.tasks.describe(id, SEND_LIST, subject, detailOf(round, ready.get(id)));
  }

  /** A list was sent, or is arranged: for the first time, or anew because the one before was taken back. */
  private async follow({ roundId, cityUnitId, state }: RankedList): Promise<void> {
    if (state === 'SENT')
      return this.tasks.closeAt(cityUnitId, SEND_LIST, { subjectKind: ROUND, subjectId: roundId });
    if (state !== 'DRAFT') return;
    const round = await this.rounds.runningOne(roundId, this.clock.now());
    if (!round || lastDay(round) > lastDueBegun(RULE, this.clock.today())) return;
    const cities = await this.rounds.cities(round);
    await this.open(
      round,
      cities.filter(({ id }) => id === cityUnitId),
    );
  }

  private async open(round: ClosingRound, cities: readonly UnitInfo[]): Promise<void> {
    const [ready, doneOn] = [await this.rounds.ready(round.id), await this.rounds.doneOn(round.id)];
    await this.tasks.openAll(
      cities.map(({ id: unitId, name }) => ({
        kind: SEND_LIST,
        subjectKind: ROUND,
        subjectId: round.id,
        post: { unitId, role: 'HANDLER' },
        title: cutText(`${name} · ${round.title}`, 160),
        detail: detailOf(round, ready.get(unitId)),
        dueOn: lastDay(round),
        rule: RULE,
        remindFrom: doneOn.get(unitId) ?? shanghaiDate(round.opensAt),
      })),
    );
  }
}

/** What the message names: when it is too late, and how many cases wait for the list. */
function detailOf({ cityClosesAt }: ClosingRound, ready = 0): Record<string, string> {
  return { closesAt: cityClosesAt.toISOString(), ready: String(ready) };
}

function lastDay({ cityClosesAt }: ClosingRound): string {
  return shanghaiDate(new Date(cityClosesAt.getTime() - 1));
}
