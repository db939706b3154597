/** 催办 and 推迟提醒. */
export const texts = {
  urge: {
    button: '催办',
    many: (count: number) => `催办 ${count} 项`,
    title: (count: number) => (count === 1 ? '催办' : `催办 ${count} 项`),
    ask: (count: number) =>
      count === 1
        ? '将向承办人或企业发送一条催办消息。'
        : `将向这 ${count} 项的承办人或企业各发送一条催办消息。`,
    onceADay: '同一事项每天最多催办一次；催办会留下记录。',
    reason: '附言（选填）',
    reasonHint: '写在消息末尾，例如：请于今日下班前报送。不超过 200 字。',
    submit: '确认催办',
    done: (count: number) => (count === 0 ? '没有可催办的事项。' : `已催办 ${count} 项。`),
    refused: (count: number) => `${count} 项未催办：`,
    line: (name: string, reason: string) => `${name}：${reason}`,
    item: (index: number) => `第 ${index} 项`,
    more: '另有同样情况的事项未逐一列出。',
  },
  snooze: {
    button: '推迟提醒',
    of: (title: string) => `推迟提醒：${title}`,
    title: '推迟提醒',
    note: '只推迟提醒，办理期限不变；推迟期间的提醒到时合并为一条。',
    until: '推迟到',
    untilHint: (dueOn: string) => `从这一天起恢复提醒，不能晚于办理期限 ${dueOn}。`,
    reason: '理由',
    reasonHint: '例如：企业正在补充材料，预计 3 日内完成。理由留存备查。',
    submit: '确认推迟',
    done: (until: string) => `已推迟，${until} 起恢复提醒`,
  },
};
