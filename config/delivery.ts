import type { OutsideChannel } from './channel-rules.js';

/** How messages leave this installation. A channel whose address is not given is not in operation. */
export interface DeliveryConfig {
  /** `PUBLIC_URL`: where people reach the pages, for the links in messages; needed as soon as any channel is on. */
  readonly publicUrl: string;
  /** `SMTP_URL`: `smtp://user:password@host:port` or `smtps://…`; absent: no e-mail. */
  readonly smtpUrl: string | undefined;
  /** `MAIL_FROM`: the sender, such as `pool@example.cn`; needed with `SMTP_URL`. */
  readonly mailFrom: string;
  /** `SMS_DIR`: a folder into which text messages are written as files for a gateway to take; absent: none. */
  readonly smsDir: string | undefined;
  /** `WEBHOOK_HOSTS`: comma-separated hosts (with port) robots may be called at; absent: none. */
  readonly webhookHosts: readonly string[];
  /** `WEBHOOK_PLAIN`: on/off, default off: allows http (for a relay inside the house). */
  readonly webhookPlain: boolean;
  /** `SEND_TIMEOUT_SECONDS`: 1–600, default 60: one sending takes no longer; one that does is of unknown outcome. */
  readonly sendTimeoutMs: number;
  /** `EMAIL_PER_MINUTE` (default 600), `SMS_PER_MINUTE` (60), `WEBHOOK_PER_MINUTE` (20); 1 to 1,000,000, of all processes together. */
  readonly perMinute: Readonly<Record<OutsideChannel, number>>;
}

/** What reading needs of the environment. */
export interface DeliveryReader {
  text(name: string, fallback: string): string;
  integer(name: string, fallback: number, min: number, max: number): number;
  onOff(name: string, fallback: boolean): boolean;
  matching(name: string, value: string, pattern: RegExp, rule: string): void;
  readonly problems: string[];
}

const MOST_PER_MINUTE = 1_000_000;

/** Reads how messages leave the house; what is wrong is added to the reader's problems. */
export function readDelivery(read: DeliveryReader): DeliveryConfig {
  const given = (name: string) => read.text(name, '') || undefined;
  const smtpUrl = given('SMTP_URL');
  if (smtpUrl) read.matching('SMTP_URL', smtpUrl, /^smtps?:\/\/\S+$/, 'be smtp://… or smtps://…');
  const mailFrom = read.text('MAIL_FROM', '');
  if (smtpUrl) read.matching('MAIL_FROM', mailFrom, /^[^@\s]+@[^@\s]+$/, 'be an e-mail address');
  const smsDir = given('SMS_DIR');
  const webhookHosts = read
    .text('WEBHOOK_HOSTS', '')
    .split(',')
    .map((host) => host.trim().toLowerCase())
    .filter(Boolean);
  for (const host of webhookHosts)
    read.matching('WEBHOOK_HOSTS', host, /^[a-z0-9.-]+(:\d{1,5})?$/, 'list hosts');
  const publicUrl = read.text('PUBLIC_URL', '').replace(/\/+$/, '');
  if (smtpUrl || smsDir || webhookHosts.length > 0)
    read.matching(
      'PUBLIC_URL',
      publicUrl,
      /^https?:\/\/[^\s]+$/,
      'be the address of the pages, because messages carry links',
    );
  const perMinute = (name: string, fallback: number) => read.integer(name, fallback, 1, MOST_PER_MINUTE);
  return {
    publicUrl,
    smtpUrl,
    mailFrom,
    smsDir,
    webhookHosts,
    webhookPlain: read.onOff('WEBHOOK_PLAIN', false),
    sendTimeoutMs: read.integer('SEND_TIMEOUT_SECONDS', 60, 1, 600) * 1000,
    perMinute: {
      EMAIL: perMinute('EMAIL_PER_MINUTE', 600),
      SMS: perMinute('SMS_PER_MINUTE', 60),
      WEBHOOK: perMinute('WEBHOOK_PER_MINUTE', 20),
    },
  };
}
