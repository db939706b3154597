import { listOf, matching, oneOf, positive, record, text, uniqueBy } from './policy-checks.js';
import type { CHANNELS } from './reminder-rules.js';

/** The ways out of the house; the inbox is none of them. */
export const OUTSIDE_CHANNELS = [
  'EMAIL',
  'SMS',
  'WEBHOOK',
] as const satisfies readonly (typeof CHANNELS)[number][];
export type OutsideChannel = (typeof OUTSIDE_CHANNELS)[number];

export interface ChannelRule {
  readonly channel: OutsideChannel;
  readonly zh: string;
  /** A sending that broke off, so that nobody knows whether it arrived: sent again, or kept for an administrator. */
  readonly unknown: 'RESEND' | 'KEEP';
  /** Tries before a message is a dead letter. */
  readonly attempts: number;
  /** The pause after the first failed try; it doubles with each further one, up to the longest. */
  readonly firstPauseSeconds: number;
  readonly longestPauseSeconds: number;
}

/** When messages leave the house (`channels.json`). */
export interface ChannelRules {
  /** `HH:MM` of Shanghai between which only statutory messages go out, on working days; days off are quiet throughout. */
  readonly quietFrom: string;
  readonly quietUntil: string;
  /** Kinds of message that start a time limit or decide something: they go out at any hour, each by itself. */
  readonly statutory: readonly string[];
  /** Kinds that go out by themselves, as soon as it is no quiet time. All others wait for the digest of the morning. */
  readonly prompt: readonly string[];
  readonly rows: readonly ChannelRule[];
}

const time = matching(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'a time HH:MM');
const kind = matching(/^[A-Z][A-Z_]+$/, 'a kind of message');

export const channelRules = record<ChannelRules>({
  quietFrom: time,
  quietUntil: time,
  statutory: listOf(kind),
  prompt: listOf(kind),
  rows: uniqueBy(
    record<ChannelRule>({
      channel: oneOf(OUTSIDE_CHANNELS),
      zh: text,
      unknown: oneOf(['RESEND', 'KEEP'] as const),
      attempts: positive,
      firstPauseSeconds: positive,
      longestPauseSeconds: positive,
    }),
    ({ channel }) => channel,
  ),
});
