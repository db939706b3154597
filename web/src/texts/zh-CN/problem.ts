/** What a failed request says where the server did not say it. */
export const texts = {
  network: '网络不通，没有收到系统的答复。',
  networkHint: '您填写的内容还在本页。请检查网络后再试一次，系统不会重复办理。',
  unreadable: '系统暂时无法处理，请稍后再试。',
  retry: '再试一次',
  about: (name: string, what: string) => `${name}：${what}`,
  requestId: '问题编号',
  fieldList: '请先改正以下各项：',
  missing: {
    title: '没有找到',
    text: '内容不存在，或者不在您的管辖范围内。',
  },
  forbidden: '您的岗位不能查看此页。',
  moved: '在您操作期间，内容已被他人改动。',
  movedHint: '本页已更新为最新内容，请核对后再操作。',
};
