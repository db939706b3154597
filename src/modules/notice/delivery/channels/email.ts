import { createTransport, type Transporter } from 'nodemailer';
import type { OutsideChannel } from '../../../../../config/policy.js';
import { CONTACT_FORM } from '../../../../common/contact.js';
import { ChannelDriver, type Envelope, type SendResult, UNDER_WAY } from './channel.js';
import { type SendError, WatchedPool } from './watched-pool.js';

export interface EmailOptions {
  readonly smtpUrl: string;
  readonly mailFrom: string;
  readonly timeoutMs: number;
}

/** E-mail by SMTP. */
export class EmailChannel extends ChannelDriver {
  override readonly channel: OutsideChannel = 'EMAIL';
  private readonly transport: Transporter;

  constructor(private readonly options: EmailOptions) {
    super();
    const { timeoutMs } = options;
    const pool = new WatchedPool({
      url: options.smtpUrl,
      maxConnections: UNDER_WAY,
      connectionTimeout: timeoutMs,
      greetingTimeout: timeoutMs,
      socketTimeout: timeoutMs,
    });
    this.transport = createTransport(pool);
  }

  override async send(envelope: Envelope): Promise<SendResult> {
    if (!CONTACT_FORM.EMAIL.test(envelope.address))
      return { outcome: 'FAILED', code: 'BAD_ADDRESS', text: 'not an e-mail address' };
    try {
      const { messageId } = await this.transport.sendMail({
        from: this.options.mailFrom,
        to: { name: envelope.name, address: envelope.address },
        subject: envelope.title,
        text: textOf(envelope),
        html: htmlOf(envelope),
        messageId: `<${envelope.id}@${this.options.mailFrom.split('@')[1] ?? 'pool'}>`,
        headers: { 'Auto-Submitted': 'auto-generated' },
        signal: AbortSignal.timeout(this.options.timeoutMs),
      });
      return { outcome: 'SENT', reference: messageId };
    } catch (error) {
      return faultOf(error as SendError);
    }
  }

  override close(): Promise<void> {
    this.transport.close();
    return Promise.resolve();
  }
}

/** Refusals of this message; every other one is of the session, and may be over by the next try. */
const OF_THE_MESSAGE: ReadonlySet<string | undefined> = new Set(['EENVELOPE', 'EMESSAGE']);

/** A refusal with a number is certain; a silence once the content was under way is not. */
export function faultOf({ responseCode, begun = false, code, message }: SendError): SendResult {
  const text = message.slice(0, 300);
  const ofTheMessage = OF_THE_MESSAGE.has(code);
  if (responseCode === undefined) {
    if (begun) return { outcome: 'UNKNOWN', code: 'BROKE_OFF', text };
    return ofTheMessage
      ? { outcome: 'FAILED', code: 'BAD_ADDRESS', text }
      : { outcome: 'RETRY', code: 'UNREACHABLE', text };
  }
  return ofTheMessage && responseCode >= 500
    ? { outcome: 'FAILED', code: 'REFUSED', text }
    : { outcome: 'RETRY', code: 'BUSY', text };
}

function textOf({ name, lines }: Envelope): string {
  const many = lines.length > 1;
  const items = lines.map(({ title, body, link }, index) =>
    [many ? `${index + 1}. ${title}` : title, body, link].join('\n'),
  );
  return [`${name}，您好：`, ...items, FOOTER].join('\n\n');
}

function htmlOf({ name, lines }: Envelope): string {
  const items = lines.map(
    ({ title, body, link }) =>
      `<li style="margin:0 0 16px"><a href="${escape(link)}"><b>${escape(title)}</b></a><br>${escape(body)}</li>`,
  );
  return `<p>${escape(name)}，您好：</p><ol style="padding-left:20px">${items.join('')}</ol><p style="color:#666">${FOOTER}</p>`;
}

const FOOTER = '本邮件由龙头骨干企业培育库自动发送，请勿回复。需要调整接收方式的，请登录后在“消息”中设置。';

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}
