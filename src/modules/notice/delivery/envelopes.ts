import { Inject, Injectable } from '@nestjs/common';
import type { DeliveryConfig } from '../../../../config/delivery.js';
import type { OutsideChannel } from '../../../../config/policy.js';
import { Db, readFlag } from '../../../core/database/index.js';
import { type NoticeKind, type NoticeParams, sayNotice } from '../message/notice-texts.js';
import type { Envelope, SendFault } from './channels/channel.js';
import { DELIVERY_CONFIG } from './delivery.tokens.js';

interface PersonRow {
  display_name: string;
  state: string;
  address: string | null;
  chosen: boolean | number | null;
}

interface ItemRow {
  kind: NoticeKind;
  params: string;
  subject_kind: string;
  subject_id: string;
}

/** Puts dispatches into words, with what is true at the moment of sending. */
@Injectable()
export class Envelopes {
  constructor(
    private readonly db: Db,
    @Inject(DELIVERY_CONFIG) private readonly config: DeliveryConfig,
  ) {}

  /** What to send; or why the person cannot be told by this channel any more. */
  async of(id: string, channel: OutsideChannel): Promise<Envelope | SendFault> {
    const [person] = await this.db.query<PersonRow>(
      'envelope_person',
      `SELECT a.display_name, a.state, c.address, c.chosen
         FROM dispatch d JOIN account a ON a.id = d.account_id
         LEFT JOIN contact c ON c.account_id = d.account_id AND c.channel = $2
        WHERE d.id = $1`,
      [id, channel],
    );
    if (!person || person.state !== 'ACTIVE') return 'RECIPIENT_DISABLED';
    if (person.address === null || !readFlag(person.chosen)) return 'NO_ADDRESS';
    const items = await this.db.query<ItemRow>(
      'envelope_items',
      `SELECT n.kind, n.params, n.subject_kind, n.subject_id
         FROM delivery v JOIN notice n ON n.id = v.notice_id WHERE v.dispatch_id = $1 ORDER BY v.id`,
      [id],
    );
    const lines = items.map((item) => ({
      ...sayNotice(item.kind, JSON.parse(item.params) as NoticeParams, 'zh'),
      link: `${this.config.publicUrl}/go/${item.subject_kind}/${item.subject_id}`,
    }));
    const [only] = lines;
    const title = only && lines.length === 1 ? only.title : `培育库提醒：您有 ${lines.length} 条消息`;
    return { id, address: person.address, name: person.display_name, title, lines };
  }
}
