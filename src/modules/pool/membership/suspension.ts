import { Injectable } from '@nestjs/common';
import { loadPolicy } from '../../../../config/policy.js';
import { limitDueOn, startLimit } from '../../../common/calendar/time-limit.js';
import { Tasks } from '../../../core/flow/index.js';
import type { EnterpriseCard } from '../enterprise-cards.js';
import { TIER_ZH, trackZh } from '../pool-words.js';
import { MEMBERSHIP } from './membership-book.js';
import type { Membership } from './membership.entity.js';

/** A suspension means that a violation is being investigated, for at most 60 working days (`limits.json` SUSPENSION). */
@Injectable()
export class Suspension {
  constructor(private readonly tasks: Tasks) {}

  /** The handler has to bring it to an end within the limit. */
  async begin(membership: Membership, card: EnterpriseCard): Promise<void> {
    await this.tasks.open({
      ...this.task(membership, card, 'HANDLER'),
      kind: 'SUSPENSION',
      limit: this.limit(membership),
    });
  }

  async end(membership: Membership): Promise<void> {
    await this.tasks.close(MEMBERSHIP, membership.id, ['SUSPENSION', 'SUSPENSION_OVERDUE']);
  }

  /** The last working day of a suspension. */
  lastDay(membership: Membership): string {
    return limitDueOn(loadPolicy().calendar, this.limit(membership)).date;
  }

  /** Past the limit the head is told; nothing ends by itself. Repeating it changes nothing. */
  async remindHead(membership: Membership, card: EnterpriseCard): Promise<void> {
    await this.tasks.open({
      ...this.task(membership, card, 'HEAD'),
      kind: 'SUSPENSION_OVERDUE',
      dueOn: this.lastDay(membership),
    });
  }

  private limit({ stateSince }: Membership) {
    return startLimit(loadPolicy().limitDays('SUSPENSION'), stateSince);
  }

  private task({ id, unitId, tier, track }: Membership, card: EnterpriseCard, role: 'HANDLER' | 'HEAD') {
    return {
      subjectKind: MEMBERSHIP,
      subjectId: id,
      post: { unitId, role },
      enterpriseId: card.id,
      title: card.name,
      detail: { tier: TIER_ZH[tier], track: trackZh(track) },
    };
  }
}
