/** Words of every form. */
export const texts = {
  required: '请填写此项',
  tick: '请勾选此项',
  optional: '（选填）',
  choose: '请选择',
  noChoice: '没有符合的选项',
};
