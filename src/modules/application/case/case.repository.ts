import { Injectable } from '@nestjs/common';
import { In, Not } from 'typeorm';
import { CommonErrors, DomainError } from '../../../common/errors.js';
import { newId } from '../../../common/ids.js';
import type { Actor, Tier } from '../../../core/auth/index.js';
import { countRows, Db, findRow, insertNew, isAmong, rowExists } from '../../../core/database/index.js';
import { RankedList } from '../list/ranked-list.entity.js';
import { RankedListItem } from '../list/ranked-list-item.entity.js';
import { Objection } from '../objection/objection.entity.js';
import { Round } from '../round/round.entity.js';
import { Application } from './application.entity.js';
import { ApplicationTransition } from './application-transition.entity.js';
import { ApplicationVersion } from './application-version.entity.js';
import { FINAL_STATES } from './case-states.js';

export type CasePatch = Partial<Omit<Application, 'id' | 'version'>>;
export type NewTransition = Omit<ApplicationTransition, 'id' | 'seq'>;

/** SQL of cases. Writes belong into a unit of work. */
@Injectable()
export class CaseRepository {
  constructor(private readonly db: Db) {}

  /**
   * Makes other acts on cases of the same enterprises wait until this unit of work ends, so that what a guard has read
   * stays true. Every unit of work that acts on cases begins with it, before it reads them and before it touches a
   * proposal or a slot. On SQLite units of work take turns anyway.
   */
  async hold(ids: readonly string[]): Promise<void> {
    if (this.db.dialect === 'sqlite') return;
    await this.db.query(
      'application_hold',
      `SELECT id FROM enterprise
        WHERE id IN (SELECT enterprise_id FROM application WHERE ${isAmong(this.db, 'id', '$1')})
        ORDER BY id FOR NO KEY UPDATE`,
      [ids],
    );
  }

  find(id: string): Promise<Application | null> {
    return findRow(this.db, Application, { id });
  }

  /** Cases of an enterprise that have not ended. */
  live(enterpriseId: string): Promise<Application[]> {
    return this.db.repo(Application).find({
      where: { enterpriseId, state: Not(In([...FINAL_STATES])) },
      order: { id: 'ASC' },
    });
  }

  /** The live case of a key (`enterprise:track:round`). */
  findLive(liveKey: string): Promise<Application | null> {
    return findRow(this.db, Application, { liveKey });
  }

  /** Whether a 代建申报 has been before the enterprise, so that it is no longer the officer's own affair. */
  wasSentToConfirm(applicationId: string): Promise<boolean> {
    return rowExists(this.db, ApplicationTransition, { applicationId, toState: 'AWAITING_CONFIRMATION' });
  }

  async insert(application: Application): Promise<void> {
    await this.db.repo(Application).insert(application);
  }

  /**
   * Compare and set: the patch is written only on the version it was made for.
   * @throws STATE_MOVED when somebody was faster.
   */
  async change(application: Application, patch: CasePatch): Promise<Application> {
    const version = await this.db.compareAndSet(Application, application, patch);
    return Object.assign(application, patch, { version });
  }

  /** Adds a line to the history of a case. @throws STATE_MOVED when another line took its place. */
  async log(transition: NewTransition): Promise<ApplicationTransition> {
    const { applicationId } = transition;
    const seq = 1 + (await countRows(this.db, ApplicationTransition, { applicationId }));
    const row = { ...transition, id: newId(), seq };
    const written = await insertNew(this.db, ApplicationTransition, [row]);
    if (written.size === 0) throw new DomainError(CommonErrors.STATE_MOVED);
    return row;
  }

  /** Keeps what is handed in. @returns which submission of the case it is, from 1. */
  async keepVersion(application: Application, actor: Actor, at: Date): Promise<number> {
    const number = 1 + (await countRows(this.db, ApplicationVersion, { applicationId: application.id }));
    await this.db.repo(ApplicationVersion).insert({
      id: newId(),
      applicationId: application.id,
      number,
      content: application.content,
      productId: application.productId,
      submittedBy: actor.accountId,
      submittedByName: actor.name,
      submittedAt: at,
    });
    return number;
  }

  /** Whether this person has acted on the case at another tier, deciding or preparing. */
  async actedAtAnotherTier(applicationId: string, accountId: string, tier: Tier): Promise<boolean> {
    const found = await this.db.query(
      'application_transition_other_tier',
      `SELECT 1 AS found FROM application_transition
        WHERE application_id = $1 AND (actor_id = $2 OR prepared_by = $2) AND tier IS NOT NULL AND tier <> $3 LIMIT 1`,
      [applicationId, accountId, tier],
    );
    return found.length > 0;
  }

  /**
   * Whether the enterprise has, in the year, a case of another track at the province that was not lost. A round that
   * allows another track beside it does not count.
   */
  async otherProvincialTrack(application: Application, baseYear: number): Promise<boolean> {
    const lost = FINAL_STATES.filter((state) => state !== 'IN_POOL');
    return this.db
      .repo(Application)
      .createQueryBuilder('a')
      .innerJoin(Round, 'r', 'r.id = a.roundId')
      .where('a.enterpriseId = :enterpriseId', { enterpriseId: application.enterpriseId })
      .andWhere("a.tier = 'PROVINCE' AND a.track <> :track", { track: application.track })
      .andWhere('r.baseYear = :baseYear AND r.otherTrackAllowed = :allowed', { baseYear, allowed: false })
      .andWhere('a.state NOT IN (:...lost)', { lost: [...lost, 'DRAFT', 'AWAITING_CONFIRMATION'] })
      .getExists();
  }

  hasUpheldObjection(applicationId: string): Promise<boolean> {
    return rowExists(this.db, Objection, { applicationId, state: 'UPHELD' });
  }

  /** The place of the case in the list its city has sent; nobody has decided what a draft says. */
  sentPlace(applicationId: string): Promise<RankedListItem | null> {
    return this.db
      .repo(RankedListItem)
      .createQueryBuilder('i')
      .innerJoin(RankedList, 'l', "l.id = i.listId AND l.state = 'SENT'")
      .where('i.applicationId = :applicationId', { applicationId })
      .getOne();
  }

  /** The content last taken into the pool, to start a new case from. */
  lastAccepted(enterpriseId: string, track: string): Promise<Application | null> {
    return this.db.repo(Application).findOne({
      where: { enterpriseId, track, state: 'IN_POOL' },
      order: { endedAt: 'DESC', id: 'DESC' },
    });
  }
}
