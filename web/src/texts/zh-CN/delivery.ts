/** Why a message could not be sent, as the channels say it. */
export const texts = {
  faults: {
    BAD_ADDRESS: '地址无效',
    REFUSED: '对方拒收',
    BUSY: '对方暂时繁忙',
    UNREACHABLE: '无法连接',
    BROKE_OFF: '发送中断',
    NO_ADDRESS: '未登记地址',
    RECIPIENT_DISABLED: '账号已停用',
    CHANNEL_OFF: '渠道未启用',
  } as Readonly<Record<string, string>>,
};
