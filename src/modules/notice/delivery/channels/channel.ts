import type { OutsideChannel } from '../../../../../config/policy.js';

/** Token: the channels in operation in this installation. */
export const CHANNELS_ON = Symbol('CHANNELS_ON');

/** Token: a driver for each channel in operation. */
export const CHANNEL_DRIVERS = Symbol('CHANNEL_DRIVERS');

/** Messages of one channel under way at once in one process; a driver need not keep more connections. */
export const UNDER_WAY = 5;

/** What goes out: plain text, with a title, and where a click leads. */
export interface Envelope {
  /** The same for every try, so that the other side can tell a repeat. */
  readonly id: string;
  readonly address: string;
  readonly name: string;
  readonly title: string;
  readonly lines: readonly EnvelopeLine[];
}

export interface EnvelopeLine {
  readonly title: string;
  readonly body: string;
  readonly link: string;
}

/**
 * What became of a try. SENT: the other side took it. RETRY: it did not, and may later. FAILED: it never will. UNKNOWN:
 * it may have taken it.
 */
export type SendResult =
  | { readonly outcome: 'SENT'; readonly reference: string | null }
  | { readonly outcome: 'RETRY' | 'FAILED' | 'UNKNOWN'; readonly code: SendFault; readonly text: string };

/** Why it was not sent; `UNREADABLE`: its words could not be put together. */
export type SendFault =
  | 'BAD_ADDRESS'
  | 'REFUSED'
  | 'BUSY'
  | 'UNREACHABLE'
  | 'BROKE_OFF'
  | 'NO_ADDRESS'
  | 'RECIPIENT_DISABLED'
  | 'CHANNEL_OFF'
  | 'UNREADABLE';

/** A way out of the house. It never throws, and answers within the configured time. */
export abstract class ChannelDriver {
  abstract readonly channel: OutsideChannel;

  abstract send(envelope: Envelope): Promise<SendResult>;

  /** Gives back connections. */
  close(): Promise<void> {
    return Promise.resolve();
  }
}
