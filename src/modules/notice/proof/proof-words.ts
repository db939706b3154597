import type { ChannelOutcome, RungOutcome } from './proof.dto.js';

/** What became of a message by a channel. */
export const CHANNEL_OUTCOME_ZH: Readonly<Record<ChannelOutcome, string>> = {
  SHOWN: '已送达，未读',
  READ: '已读',
  WAITING: '待汇总发送',
  QUEUED: '待发送',
  SENDING: '发送中',
  SENT: '已发送',
  FAILED: '发送失败',
  UNKNOWN: '发送中断，结果不明',
  NO_ADDRESS: '未登记地址',
  NOT_CHOSEN: '本人未选用',
};

export const RUNG_OUTCOME_ZH: Readonly<Record<RungOutcome, string>> = {
  TOLD: '按时发出',
  TOLD_LATER: '补发',
  PUT_OFF: '承办人推迟后发出',
  MERGED: '并入之后的提醒',
  NOBODY: '无人接收，已转上级待办',
};
