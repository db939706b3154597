import type { TickName } from '../../../core/jobs/index.js';
import type { AlarmKind } from '../alarm/reminder-alarm.entity.js';

/** What the jobs that run by themselves are called on screen. */
export const TICK_ZH: Readonly<Record<TickName, string>> = {
  'reminder.tick': '每日提醒',
  'application.deadlines': '申报期限处理',
  'criteria.suggest': '标签建议',
  'pool.expiry': '到期出库',
};

export const ALARM_ZH: Readonly<Record<AlarmKind, string>> = {
  TICK_OLD: '每日提醒未按时运行',
  UNRAISED: '有提醒到期未发出',
  UNDELIVERED: '有提醒没有生成消息',
  OVERDUE_DISPATCH: '有消息长时间未能发送',
};
