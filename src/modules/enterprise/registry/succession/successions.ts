import { Injectable } from '@nestjs/common';
import { Clock } from '../../../../common/clock.js';
import { newId } from '../../../../common/ids.js';
import type { Actor } from '../../../../core/auth/index.js';
import { Db, findAmong, findRow } from '../../../../core/database/index.js';
import { Enterprise } from '../enterprise.entity.js';
import type { SuccessionView } from '../enterprise-view.dto.js';
import { EnterpriseSuccessor } from './enterprise-successor.entity.js';

/** An enterprise that was absorbed, and who goes on. */
export interface NewSuccession {
  readonly enterpriseId: string;
  readonly successorUscc: string;
  readonly successorName: string | null;
  /** The day of the merger. */
  readonly sinceOn: string;
}

/** Which enterprise goes on where one was absorbed (被合并). */
@Injectable()
export class Successions {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** Inside a unit of work. An enterprise is absorbed once. */
  async record(actor: Actor, succession: NewSuccession): Promise<EnterpriseSuccessor> {
    const successor = await findRow(this.db, Enterprise, { uscc: succession.successorUscc });
    return this.db.repo(EnterpriseSuccessor).save({
      ...succession,
      id: newId(),
      successorName: successor?.name ?? succession.successorName,
      successorId: successor?.id ?? null,
      recordedBy: actor.accountId,
      recordedAt: this.clock.now(),
    });
  }

  /** Who goes on for an enterprise; null where it was not absorbed. */
  of(enterpriseId: string): Promise<EnterpriseSuccessor | null> {
    return findRow(this.db, EnterpriseSuccessor, { enterpriseId });
  }

  /** The successors of several enterprises, by the id of the absorbed one. */
  async ofMany(enterpriseIds: readonly string[]): Promise<Map<string, SuccessionView>> {
    const rows = await findAmong(this.db, EnterpriseSuccessor, 'enterpriseId', enterpriseIds);
    return new Map(
      rows.map((row) => [
        row.enterpriseId,
        {
          enterpriseId: row.successorId,
          uscc: row.successorUscc,
          name: row.successorName,
          sinceOn: row.sinceOn,
        },
      ]),
    );
  }

  /** The enterprises one has absorbed, the latest first. */
  async absorbedBy(successorId: string): Promise<SuccessionView[]> {
    const rows = await findAmong(this.db, EnterpriseSuccessor, 'successorId', [successorId]);
    const absorbed = await findAmong(
      this.db,
      Enterprise,
      'id',
      rows.map(({ enterpriseId }) => enterpriseId),
    );
    const byId = new Map(absorbed.map((row) => [row.id, row]));
    return rows
      .map(({ enterpriseId, sinceOn }) => ({
        ...{ enterpriseId, sinceOn, uscc: byId.get(enterpriseId)?.uscc ?? '' },
        name: byId.get(enterpriseId)?.name ?? null,
      }))
      .sort((a, b) => (a.sinceOn < b.sinceOn ? 1 : -1));
  }

  /** A successor named before it was on the register is known from now on. Inside a unit of work. */
  async link({ id, uscc }: Pick<Enterprise, 'id' | 'uscc'>): Promise<void> {
    await this.db.execute(
      'enterprise_successor_link',
      'UPDATE enterprise_successor SET successor_id = $1 WHERE successor_uscc = $2 AND successor_id IS NULL',
      [id, uscc],
    );
  }
}
