import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { OutsideChannel } from '../../../../../config/policy.js';
import { CONTACT_FORM } from '../../../../common/contact.js';
import { cutText } from '../../../../common/text.js';
import { ChannelDriver, type Envelope, type SendResult } from './channel.js';

/** Characters of one text message; the pages say the rest. */
const LONGEST = 200;

/**
 * Text messages as one JSON file each, `<dispatch>.json` with `to` and `text`, for the gateway of the house to take. A
 * file appears whole or not at all; the same dispatch writes the same file, so that a repeat is no second message.
 */
export class SmsFileChannel extends ChannelDriver {
  override readonly channel: OutsideChannel = 'SMS';

  constructor(private readonly folder: string) {
    super();
  }

  override async send({ id, address, title, lines }: Envelope): Promise<SendResult> {
    if (!CONTACT_FORM.PHONE.test(address))
      return { outcome: 'FAILED', code: 'BAD_ADDRESS', text: 'not a telephone number' };
    const [first] = lines;
    const text = cutText(
      `【培育库】${title}${first && lines.length === 1 ? `：${first.body}` : ''}`,
      LONGEST,
    );
    const file = join(this.folder, `${id}.json`);
    try {
      await mkdir(this.folder, { recursive: true });
      await writeFile(`${file}.part`, JSON.stringify({ id, to: address, text }), { mode: 0o600 });
      await rename(`${file}.part`, file);
      return { outcome: 'SENT', reference: id };
    } catch (error) {
      return {
        outcome: 'RETRY',
        code: 'UNREACHABLE',
        text: (error as NodeJS.ErrnoException).code ?? 'unknown',
      };
    }
  }
}
