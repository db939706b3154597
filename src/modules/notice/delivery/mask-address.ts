import type { OutsideChannel } from '../../../../config/policy.js';
import { maskEmail, maskPhone } from '../../../common/mask.js';

const MASKS: Readonly<Record<OutsideChannel, (address: string) => string>> = {
  EMAIL: maskEmail,
  SMS: maskPhone,
  /** The key of a robot stands in the query. */
  WEBHOOK: (address) => (URL.canParse(address) ? `${new URL(address).host}/***` : '***'),
};

/** Where a message went, as everybody but its owner reads it; at most 120 characters. */
export function maskAddress(channel: OutsideChannel, address: string): string {
  return MASKS[channel](address).slice(0, 120);
}
