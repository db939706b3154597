import type { Schema } from '../../../api/client.js';
import type { Tone } from '../../../ui/Tag.js';

export type Dispatch = Schema<'DispatchView'>;

export const STATES = [
  'QUEUED',
  'SENDING',
  'SENT',
  'FAILED',
  'UNKNOWN',
] as const satisfies readonly Dispatch['state'][];
export const CHANNELS = ['EMAIL', 'SMS', 'WEBHOOK'] as const satisfies readonly Dispatch['channel'][];

export const TONES: Readonly<Record<Dispatch['state'], Tone>> = {
  QUEUED: 'brand',
  SENDING: 'brand',
  SENT: 'good',
  FAILED: 'bad',
  UNKNOWN: 'warn',
};

/** What has neither arrived nor waits can be sent again. */
export function mayResend({ state }: Dispatch): boolean {
  return state === 'FAILED' || state === 'UNKNOWN';
}
