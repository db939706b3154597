import { loadPolicy } from '../../../../config/policy.js';
import { shanghaiDate, startOfDay } from '../../../common/shanghai.js';
import type { Urgency } from './delivery.entity.js';

/** How soon a message of this kind leaves the house. */
export function urgencyOf(kind: string): Urgency {
  const { statutory, prompt } = loadPolicy().channels;
  if (statutory.includes(kind)) return 'STATUTORY';
  return prompt.includes(kind) ? 'PROMPT' : 'ROUTINE';
}

/** Whether only statutory messages go out now: at night, and on days off. */
export function isQuiet(now: Date): boolean {
  const { calendar, channels } = loadPolicy();
  const today = shanghaiDate(now);
  if (!calendar.isWorkday(today)) return true;
  const minutes = (now.getTime() - startOfDay(today).getTime()) / 60_000;
  return minutes < minutesOf(channels.quietUntil) || minutes >= minutesOf(channels.quietFrom);
}

function minutesOf(time: string): number {
  const [hours, minutes] = time.split(':').map(Number);
  return (hours ?? 0) * 60 + (minutes ?? 0);
}
