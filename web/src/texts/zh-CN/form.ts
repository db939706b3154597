/** Words of every form. */
export const texts = {
  required: '请填写此项',
  tick: '请勾选此项',
  optional: '（选填）',
  noDate: '没有',
  noDateOf: (field: string) => `${field}：没有`,
  choose: '请选择',
  noChoice: '没有符合的选项',
  meanwhile: '您填写期间，其他人已经修改了以下内容。您填写的都还在；保存时只提交您改动过的内容。',
  becameOf: (field: string, now: string) => `${field}现在是：${now}`,
};
