import { Injectable } from '@nestjs/common';
import { IsNull, MoreThan } from 'typeorm';
import { Db } from '../../../../core/database/index.js';
import { Invitation } from './invitation.entity.js';

/** Invitations. Writes belong into a unit of work. */
@Injectable()
export class InvitationRepository {
  constructor(private readonly db: Db) {}

  async insert(invitation: Invitation): Promise<void> {
    await this.db.repo(Invitation).insert(invitation);
  }

  /** The invitation behind a code that can still be used. */
  findOpen(codeHash: string, now: Date): Promise<Invitation | null> {
    return this.db.repo(Invitation).findOneBy({ codeHash, usedAt: IsNull(), expiresAt: MoreThan(now) });
  }

  /** @returns false when somebody was faster or it is too late. */
  async use(id: string, now: Date): Promise<boolean> {
    const open = { id, usedAt: IsNull(), expiresAt: MoreThan(now) };
    const { affected } = await this.db.repo(Invitation).update(open, { usedAt: now });
    return affected === 1;
  }

  async noteUsedBy(id: string, usedBy: string): Promise<void> {
    await this.db.repo(Invitation).update({ id }, { usedBy });
  }

  /** Ends every open invitation of an enterprise. */
  async voidOpen(enterpriseId: string, now: Date): Promise<void> {
    const open = { enterpriseId, usedAt: IsNull(), expiresAt: MoreThan(now) };
    await this.db.repo(Invitation).update(open, { expiresAt: now });
  }
}
