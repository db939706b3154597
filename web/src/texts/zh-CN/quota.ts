/** Slots of a city in a round. */
export const texts = {
  label: '推荐名额使用情况',
  of: (used: number, quota: number) => `已用 ${used} 个，共 ${quota} 个`,
  ofNone: (used: number) => `已推荐 ${used} 家，不限名额`,
  none: '未分配名额',
  left: (left: number) => `还剩 ${left} 个`,
  full: '已用满',
  over: (over: number) => `超出 ${over} 家`,
  unsaved: '（含未保存的调整）',
};
