/** By which channels a person is told, beside the inbox. */
export const texts = {
  title: '接收方式',
  show: '设置接收方式',
  hide: '收起',
  none: '目前只接收站内消息。',
  also: (channels: string) => `除站内消息外，还通过${channels}接收。`,
  kept: '站内消息始终保留，不能关闭。',
  rules: [
    '一般提醒：每个工作日早上汇总为一条发送；20:00 至次日 8:00 和休息日不发送。',
    '法定告知（退回、不予通过、入库、资格变动等）：随时发送，不受休息时间限制。',
    '催办：当时发送；遇休息时间，顺延到之后的第一个工作时段。',
  ],
  inApp: '站内消息',
  always: '始终保留',
  off: '本系统未启用',
  offHint: '如需使用，请联系系统管理员。',
  on: '已选用',
  notChosen: '未选用',
  chosen: (channel: string) => `通过${channel}接收`,
  save: '保存',
  saveOf: (channel: string) => `保存${channel}`,
  saved: (channel: string, chosen: boolean) =>
    chosen ? `已选用${channel}。` : `已停用${channel}，地址保留。`,
  address: { EMAIL: '邮箱地址', SMS: '手机号码', WEBHOOK: '群机器人地址' },
  hints: {
    EMAIL: '请填写单位工作邮箱，例如 zhang@example.cn。',
    SMS: '请填写 11 位手机号码。',
    WEBHOOK: '在企业微信群中添加群机器人后复制其地址。群内成员都能看到提醒的标题。',
  },
};
