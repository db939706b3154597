import { Injectable } from '@nestjs/common';
import { Clock } from '../../../common/clock.js';
import { CommonErrors, DomainError } from '../../../common/errors.js';
import { shanghaiDate } from '../../../common/shanghai.js';
import { type Actor, Reach } from '../../../core/auth/index.js';
import { Db, findAmong, UnitOfWork } from '../../../core/database/index.js';
import { Application } from '../case/application.entity.js';
import { CaseRepository } from '../case/case.repository.js';
import { eachOfBatch } from '../flow/batch.js';
import { CaseRunner } from '../flow/case-runner.js';
import { RoundService } from '../round/round.service.js';
import type { RecallPublicityDto } from './publicity.dto.js';
import { Publicity } from './publicity.entity.js';
import { PublicityErrors } from './publicity.errors.js';
import { PublicityItem } from './publicity-item.entity.js';

/** What the enterprises read; why is the authority's own affair. */
const REASON_TOLD = '原定公示在开始前撤回，将另行安排公示。';

/** Takes publicities back that nobody has seen in public yet. */
@Injectable()
export class PublicityRecall {
  constructor(
    private readonly db: Db,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly reach: Reach,
    private readonly rounds: RoundService,
    private readonly cases: CaseRepository,
    private readonly runner: CaseRunner,
  ) {}

  /**
   * The head of the unit that publishes takes it back as a whole: every case still in it stands where it stood before.
   * @throws NOT_FOUND, FORBIDDEN, WRONG_STATE when it is taken back already, PUBLICITY_BEGUN, STATE_MOVED
   */
  recall(actor: Actor, id: string, { version, reason }: RecallPublicityDto): Promise<void> {
    const now = this.clock.now();
    return this.uow.run(async () => {
      await this.cases.hold(await this.items(id));
      const publicity = this.reach.demand(actor, await this.db.repo(Publicity).findOneBy({ id }));
      demandRecallable(publicity, actor, shanghaiDate(now));
      await this.db.compareAndSet(Publicity, { id, version }, { recalledAt: now, recallReason: reason });
      const round = await this.rounds.get(publicity.roundId);
      const act = { round, actor, input: { opinion: reason, reasonTold: REASON_TOLD }, now };
      await eachOfBatch(await this.standing(publicity), (application) =>
        this.runner.act(
          'recallPublicity',
          { application, ...act },
          {
            patch: { entryFromOn: null, entryProvisional: false },
          },
        ),
      );
    });
  }

  /** Asks what `recall` asks before it changes anything. @throws as `recall` */
  async check(actor: Actor, publicity: Publicity): Promise<void> {
    const now = this.clock.now();
    demandRecallable(publicity, actor, shanghaiDate(now));
    const act = { round: await this.rounds.get(publicity.roundId), actor, input: {}, now };
    await eachOfBatch(await this.standing(publicity), (application) =>
      this.runner.choose('recallPublicity', { application, ...act }),
    );
  }

  /** The cases still in it. */
  private async standing({ id, stage }: Publicity): Promise<Application[]> {
    const stands = stage === 'CITY' ? 'CITY_PUBLICITY' : 'PUBLICITY';
    const cases = await findAmong(this.db, Application, 'id', await this.items(id));
    return cases.filter(({ state }) => state === stands);
  }

  private async items(publicityId: string): Promise<string[]> {
    const items = await this.db.repo(PublicityItem).findBy({ publicityId });
    return items.map(({ applicationId }) => applicationId);
  }
}

function demandRecallable({ unitId, recalledAt, startsOn }: Publicity, actor: Actor, today: string): void {
  if (unitId !== actor.unitId) throw new DomainError(CommonErrors.FORBIDDEN);
  if (recalledAt !== null) throw new DomainError(CommonErrors.WRONG_STATE);
  if (today >= startsOn) throw new DomainError(PublicityErrors.PUBLICITY_BEGUN, { startsOn });
}
