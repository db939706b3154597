import { Injectable } from '@nestjs/common';
import { Notifier, type NoticeRequest } from '../../../core/flow/index.js';
import { NoticeWriter } from './notice-writer.js';
import { Recipients } from './recipients.js';

/** One message of one cause, in the unit of work of that cause. */
@Injectable()
export class NotifierService extends Notifier {
  constructor(
    private readonly recipients: Recipients,
    private readonly writer: NoticeWriter,
  ) {
    super();
  }

  override async notify(request: NoticeRequest): Promise<void> {
    await this.writer.write([request], await this.recipients.accountsOf([request.to]));
  }
}
