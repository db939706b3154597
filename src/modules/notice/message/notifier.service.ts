import { Injectable } from '@nestjs/common';
import { Notifier, type NoticeRequest } from '../../../core/flow/index.js';
import { NoticeWriter } from './notice-writer.js';
import { Recipients } from './recipients.js';

/** Messages in the unit of work of their cause. */
@Injectable()
export class NotifierService extends Notifier {
  constructor(
    private readonly recipients: Recipients,
    private readonly writer: NoticeWriter,
  ) {
    super();
  }

  override async notifyAll(requests: readonly NoticeRequest[]): Promise<void> {
    await this.writer.write(requests, await this.recipients.accountsOf(requests.map(({ to }) => to)));
  }
}
