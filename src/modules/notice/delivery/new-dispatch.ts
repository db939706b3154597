import { newId } from '../../../common/ids.js';
import type { Delivery } from './delivery.entity.js';
import type { Dispatch } from './dispatch.entity.js';

/** Two times of one moment: tries go by the machine's, what people read by that of the business. */
export interface Moment {
  readonly business: Date;
  readonly machine: Date;
}

/** The dispatch of one message by itself, under the id its delivery names. */
export function singleDispatch(delivery: Delivery, now: Moment): Dispatch {
  const { id, dispatchId, accountId, channel, urgency } = delivery;
  return newDispatch(
    { id: dispatchId ?? newId(), packKey: `one:${id}`, accountId, channel, urgency, items: 1 },
    now,
  );
}

/** The digest of one person and channel on a working day; there is one of each. */
export function digestDispatch(
  group: Pick<Dispatch, 'accountId' | 'channel' | 'items'>,
  today: string,
  now: Moment,
): Dispatch {
  const packKey = `digest:${group.channel}:${group.accountId}:${today}`;
  return newDispatch({ ...group, id: newId(), packKey, urgency: 'ROUTINE' }, now);
}

function newDispatch(
  kept: Pick<Dispatch, 'id' | 'packKey' | 'accountId' | 'channel' | 'urgency' | 'items'>,
  now: Moment,
): Dispatch {
  return {
    ...kept,
    state: 'QUEUED',
    attempts: 0,
    unknowns: 0,
    nextAttemptAt: now.machine,
    handedAt: null,
    claimedUntil: null,
    addressMasked: null,
    reference: null,
    errorCode: null,
    errorText: null,
    createdAt: now.business,
    finishedAt: null,
  };
}
