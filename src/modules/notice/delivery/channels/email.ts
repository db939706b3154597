import { createTransport, type Transporter } from 'nodemailer';
import type { OutsideChannel } from '../../../../../config/policy.js';
import { CONTACT_FORM } from '../../../../common/contact.js';
import { ChannelDriver, type Envelope, type SendResult } from './channel.js';

export interface EmailOptions {
  readonly smtpUrl: string;
  readonly mailFrom: string;
  readonly timeoutMs: number;
}

/** What nodemailer says of a failure; `command` is the step of the dialogue it failed in. */
interface SmtpError extends Error {
  readonly code?: string;
  readonly command?: string;
  readonly responseCode?: number;
}

/** E-mail by SMTP. */
export class EmailChannel extends ChannelDriver {
  override readonly channel: OutsideChannel = 'EMAIL';
  private readonly transport: Transporter;

  constructor(private readonly options: EmailOptions) {
    super();
    const { timeoutMs } = options;
    this.transport = createTransport({
      url: options.smtpUrl,
      pool: true,
      maxConnections: 5,
      connectionTimeout: timeoutMs,
      greetingTimeout: timeoutMs,
      socketTimeout: timeoutMs,
    } as Parameters<typeof createTransport>[0]) as Transporter;
  }

  override async send(envelope: Envelope): Promise<SendResult> {
    if (!CONTACT_FORM.EMAIL.test(envelope.address))
      return { outcome: 'FAILED', code: 'BAD_ADDRESS', text: 'not an e-mail address' };
    try {
      const sent = (await this.transport.sendMail({
        from: this.options.mailFrom,
        to: { name: envelope.name, address: envelope.address },
        subject: envelope.title,
        text: textOf(envelope),
        html: htmlOf(envelope),
        messageId: `<${envelope.id}@${this.options.mailFrom.split('@')[1] ?? 'pool'}>`,
        headers: { 'Auto-Submitted': 'auto-generated' },
      })) as { messageId: string };
      return { outcome: 'SENT', reference: sent.messageId };
    } catch (error) {
      return faultOf(error as SmtpError);
    }
  }

  override close(): Promise<void> {
    this.transport.close();
    return Promise.resolve();
  }
}

/** A refusal with a number is certain; silence once the content was under way is not. */
export function faultOf({ responseCode, command, code, message }: SmtpError): SendResult {
  const text = message.slice(0, 300);
  if (responseCode !== undefined && responseCode >= 500) return { outcome: 'FAILED', code: 'REFUSED', text };
  if (responseCode !== undefined && responseCode >= 400) return { outcome: 'RETRY', code: 'BUSY', text };
  if (code === 'EENVELOPE') return { outcome: 'FAILED', code: 'BAD_ADDRESS', text };
  const early = command !== undefined && BEFORE_CONTENT.has(command.split(' ')[0] ?? '');
  if (early || CERTAINLY_NOT.has(code ?? '')) return { outcome: 'RETRY', code: 'UNREACHABLE', text };
  return { outcome: 'UNKNOWN', code: 'BROKE_OFF', text };
}

const BEFORE_CONTENT = new Set(['CONN', 'EHLO', 'HELO', 'STARTTLS', 'AUTH', 'MAIL', 'RCPT', 'API']);
const CERTAINLY_NOT = new Set(['ECONNREFUSED', 'EDNS', 'ENOTFOUND', 'ETLS', 'EAUTH', 'EHOSTUNREACH']);

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
