/** Signing in, passwords, registration and messages. */
export const texts = {
  signIn: {
    title: '登录',
    lead: '企业、县（市、区）、地级以上市和省级用户使用同一入口登录。',
    loginName: '账号',
    password: '密码',
    submit: '登录',
    forgotten: '忘记密码：企业请联系所在地工业和信息化主管部门，工作人员请联系系统管理员。',
    newcomer: '首次使用的企业',
    register: '注册企业账号',
    invitation: '凭邀请码开通账号',
  },
  inbox: {
    title: '消息',
    empty: '暂无消息。办理进展和到期提醒会出现在这里。',
    unreadOnly: '只看未读',
    markAll: '将显示的全部标为已读',
    unread: '未读',
    open: '查看',
  },
};
