import { Inject, Injectable } from '@nestjs/common';
import type { DeliveryConfig } from '../../../../config/delivery.js';
import { loadPolicy, OUTSIDE_CHANNELS, type OutsideChannel } from '../../../../config/policy.js';
import { Clock } from '../../../common/clock.js';
import { CONTACT_FORM } from '../../../common/contact.js';
import { DomainError } from '../../../common/errors.js';
import { newId } from '../../../common/ids.js';
import { AuditLog } from '../../../core/audit/index.js';
import type { Actor } from '../../../core/auth/index.js';
import { Db, UnitOfWork } from '../../../core/database/index.js';
import { validationFailed } from '../../../core/http/index.js';
import { CHANNELS_ON } from '../delivery/channels/channel.js';
import { isAllowedRobot } from '../delivery/channels/webhook.js';
import { DELIVERY_CONFIG } from '../delivery/delivery.tokens.js';
import { NoticeErrors, NoticeRules } from '../notice.errors.js';
import type { ContactView, SetContactDto } from './contact.dto.js';
import { Contact } from './contact.entity.js';

/** By which channels a person wants to be told. The copy in the inbox is no choice: it always stays. */
@Injectable()
export class ContactService {
  constructor(
    private readonly db: Db,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: AuditLog,
    @Inject(CHANNELS_ON) private readonly on: readonly OutsideChannel[],
    @Inject(DELIVERY_CONFIG) private readonly config: DeliveryConfig,
  ) {}

  /** Every channel there is, in a fixed order. */
  async list({ accountId }: Actor): Promise<ContactView[]> {
    const rows = await this.db.repo(Contact).findBy({ accountId });
    return OUTSIDE_CHANNELS.map((channel) => {
      const row = rows.find((one) => one.channel === channel);
      return {
        channel,
        channelZh: loadPolicy().channel(channel).zh,
        inOperation: this.on.includes(channel),
        address: row?.address ?? null,
        chosen: row?.chosen ?? false,
      };
    });
  }

  /** @throws CHANNEL_OFF, VALIDATION_FAILED naming `address` */
  set(actor: Actor, channel: OutsideChannel, dto: SetContactDto): Promise<ContactView[]> {
    if (!this.on.includes(channel))
      throw new DomainError(NoticeErrors.CHANNEL_OFF, { channel: loadPolicy().channel(channel).zh });
    return this.uow.run(async () => {
      const { accountId } = actor;
      const standing = await this.db.repo(Contact).findOneBy({ accountId, channel });
      const address = dto.address ?? standing?.address;
      if (address === undefined) throw validationFailed([{ field: 'address', code: 'required' }]);
      this.demandUsable(channel, address);
      const kept = { address, chosen: dto.chosen, changedAt: this.clock.now() };
      if (standing) await this.db.compareAndSet(Contact, standing, kept);
      else await this.db.repo(Contact).save({ ...kept, id: newId(), accountId, channel });
      await this.audit.write({
        actor,
        action: 'CONTACT_SET',
        subjectKind: 'ACCOUNT',
        subjectId: accountId,
        result: 'SUCCESS',
        detail: { channel, chosen: String(dto.chosen) },
      });
      return this.list(actor);
    });
  }

  private demandUsable(channel: OutsideChannel, address: string): void {
    if (channel === 'WEBHOOK') {
      const { webhookHosts: hosts, webhookPlain: allowPlain } = this.config;
      if (isAllowedRobot(address, { hosts, allowPlain })) return;
      throw validationFailed([{ field: 'address', code: NoticeRules.notAnAllowedRobot }]);
    }
    const form = channel === 'EMAIL' ? CONTACT_FORM.EMAIL : CONTACT_FORM.PHONE;
    if (!form.test(address)) throw validationFailed([{ field: 'address', code: NoticeRules.notAnAddress }]);
  }
}
