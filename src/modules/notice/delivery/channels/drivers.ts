import type { DeliveryConfig } from '../../../../../config/delivery.js';
import type { OutsideChannel } from '../../../../../config/policy.js';
import type { ChannelDriver } from './channel.js';
import type { EmailOptions } from './email.js';
import { SmsFileChannel } from './sms-file.js';
import { WebhookChannel } from './webhook.js';

/** The channels this installation has an address for. */
export function channelsOn({ smtpUrl, smsDir, webhookHosts }: DeliveryConfig): OutsideChannel[] {
  return [
    ...(smtpUrl ? (['EMAIL'] as const) : []),
    ...(smsDir ? (['SMS'] as const) : []),
    ...(webhookHosts.length > 0 ? (['WEBHOOK'] as const) : []),
  ];
}

/** One driver for each of them. Nothing is connected before the first message, and no mail library loaded in vain. */
export async function driversOf(config: DeliveryConfig): Promise<ReadonlyMap<OutsideChannel, ChannelDriver>> {
  const { smtpUrl, mailFrom, smsDir, webhookHosts: hosts, webhookPlain: allowPlain, sendTimeoutMs } = config;
  const timeoutMs = sendTimeoutMs;
  const drivers = [
    ...(smtpUrl ? [await openEmail({ smtpUrl, mailFrom, timeoutMs })] : []),
    ...(smsDir ? [new SmsFileChannel(smsDir)] : []),
    ...(hosts.length > 0 ? [new WebhookChannel({ hosts, allowPlain, timeoutMs })] : []),
  ];
  return new Map(drivers.map((driver) => [driver.channel, driver]));
}

async function openEmail(options: EmailOptions): Promise<ChannelDriver> {
  const { EmailChannel } = await import('./email.js');
  return new EmailChannel(options);
}
