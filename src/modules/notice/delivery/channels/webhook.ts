import type { OutsideChannel } from '../../../../../config/policy.js';
import { cutText } from '../../../../common/text.js';
import { ChannelDriver, type Envelope, type SendResult } from './channel.js';

export interface WebhookOptions {
  /** Hosts (with port) that may be called; every other address is refused, whoever entered it. */
  readonly hosts: readonly string[];
  readonly allowPlain: boolean;
  readonly timeoutMs: number;
}

/** Characters a group robot takes. */
const LONGEST = 1500;

/** The robot is called too often; it says so in a body of status 200. */
const TOO_OFTEN = 45009;

/** A group robot in the manner of WeCom: one POST of `{ msgtype, markdown }`, answered with `{ errcode, errmsg }`. */
export class WebhookChannel extends ChannelDriver {
  override readonly channel: OutsideChannel = 'WEBHOOK';

  constructor(private readonly options: WebhookOptions) {
    super();
  }

  override async send(envelope: Envelope): Promise<SendResult> {
    if (!isAllowedRobot(envelope.address, this.options))
      return { outcome: 'FAILED', code: 'BAD_ADDRESS', text: 'the host is not on the list' };
    try {
      const answer = await fetch(envelope.address, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ msgtype: 'markdown', markdown: { content: markdownOf(envelope) } }),
        redirect: 'manual',
        signal: AbortSignal.timeout(this.options.timeoutMs),
      });
      return resultOf(answer.status, await answer.text());
    } catch (error) {
      return faultOf(error as Error);
    }
  }
}

/** Whether a robot's address may be called: https (or http where the house allows it), a listed host, no user. */
export function isAllowedRobot(
  address: string,
  { hosts, allowPlain }: Pick<WebhookOptions, 'hosts' | 'allowPlain'>,
): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, host, username, password } = new URL(address);
  const secure = protocol === 'https:' || (allowPlain && protocol === 'http:');
  return secure && username === '' && password === '' && hosts.includes(host.toLowerCase());
}

/** A robot that sends elsewhere is followed nowhere: the other host may not be on the list. */
function resultOf(status: number, body: string): SendResult {
  const text = `${status} ${body}`.slice(0, 300);
  if (status === 429 || status >= 500) return { outcome: 'RETRY', code: 'BUSY', text };
  if (status >= 300) return { outcome: 'FAILED', code: 'REFUSED', text };
  const code = errorCodeOf(body);
  if (code === 0) return { outcome: 'SENT', reference: null };
  return code === TOO_OFTEN || code === -1
    ? { outcome: 'RETRY', code: 'BUSY', text }
    : { outcome: 'FAILED', code: 'REFUSED', text };
}

/** A robot that answers no JSON took the message, since it answered at all. */
function errorCodeOf(body: string): number {
  try {
    const { errcode } = JSON.parse(body) as { errcode?: number };
    return errcode ?? 0;
  } catch {
    return 0;
  }
}

function faultOf(error: Error): SendResult {
  const cause = error.cause as NodeJS.ErrnoException | undefined;
  const text = (cause?.code ?? error.name).slice(0, 300);
  const never = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT'].includes(
    cause?.code ?? '',
  );
  return never
    ? { outcome: 'RETRY', code: 'UNREACHABLE', text }
    : { outcome: 'UNKNOWN', code: 'BROKE_OFF', text };
}

function markdownOf({ title, lines }: Envelope): string {
  const items = lines.map(({ title: head, body, link }) => `> [${head}](${link})\n${body}`);
  return cutText([`**${title}**`, ...items].join('\n'), LONGEST);
}
