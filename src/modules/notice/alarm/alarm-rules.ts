import { addDays, shanghaiDate } from '../../../common/shanghai.js';
import { dueCoverage, SCHEDULES } from '../sweep/schedules.js';
import type { AlarmKind } from './reminder-alarm.entity.js';
import type { ReminderFigures } from './reminder-health.js';

/** A tick that is late by no more than this is none: it may be running. */
const TICK_GRACE_MS = 30 * 60_000;

/** A message that could go out waits no longer than this. */
const LONGEST_WAIT_SECONDS = 15 * 60;

/** What is wrong, by kind; a kind that is not there is right. @param now business time */
export function alarmsOf(figures: ReminderFigures, now: Date): Map<AlarmKind, string> {
  const alarms = new Map<AlarmKind, string>();
  const expected = dueCoverage(SCHEDULES['reminder.tick'], new Date(now.getTime() - TICK_GRACE_MS));
  const covered = figures.tick?.coveredOn ?? null;
  if (expected !== null && (covered === null || covered < expected))
    alarms.set('TICK_OLD', `已运行到 ${covered ?? '（从未运行）'}，应运行到 ${expected}。`);
  const { unraised } = figures;
  const yesterday = addDays(shanghaiDate(now), -1);
  if (covered !== null && covered >= yesterday && unraised.count > 0)
    alarms.set('UNRAISED', `${unraised.count} 项，最早应于 ${unraised.oldestOn} 发出。`);
  if (figures.undelivered > 0) alarms.set('UNDELIVERED', `${figures.undelivered} 次提醒没有生成消息。`);
  if (figures.oldestWaitingSeconds > LONGEST_WAIT_SECONDS)
    alarms.set(
      'OVERDUE_DISPATCH',
      `等待最久的一条已等 ${Math.floor(figures.oldestWaitingSeconds / 60)} 分钟。`,
    );
  return alarms;
}
