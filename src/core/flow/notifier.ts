import type { ReminderRuleId } from '../../../config/policy.js';

/** Whom a message is for: everybody of an enterprise, every holder of a post, or one person. */
export type Recipient =
  | { readonly enterpriseId: string }
  | { readonly unitId: string; readonly role: 'HANDLER' | 'HEAD' }
  | { readonly accountId: string };

export interface NoticeRequest {
  /** The row that causes it (transition, proposal, occurrence). One person gets one message per cause. */
  readonly causeId: string;
  /** A word of the text table of the notice module. */
  readonly kind: string;
  /** What the text names; no contact data. */
  readonly params: Readonly<Record<string, string>>;
  /** What the message leads to. */
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly to: Recipient;
  /** The rung of a ladder, where there is one, and its rule, which names the channels. */
  readonly rung?: string;
  readonly rule?: ReminderRuleId;
}

/** The kind of the to-do that a message becomes which nobody can be reached for; its topic is the kind of message. */
export const UNREACHABLE = 'UNREACHABLE';

/** Writes messages in the running unit of work; the notice module provides it. Nobody reachable becomes a to-do. */
export abstract class Notifier {
  /** Many at once, such as the grades of a year. */
  abstract notifyAll(requests: readonly NoticeRequest[]): Promise<void>;

  notify(request: NoticeRequest): Promise<void> {
    return this.notifyAll([request]);
  }
}
