/** The way through a list from inside one of its rows. */
export const texts = {
  label: '列表中的位置',
  origins: { todo: '待办', cases: '申报件', list: '推荐名单', proposals: '呈批' },
  back: (list: string) => `返回${list}`,
  previous: '上一件',
  next: '下一件',
  place: (list: string, place: number, count: number | null) =>
    count === null ? `${list} 第 ${place} 件` : `${list} 第 ${place} / ${count} 件`,
  gone: (list: string) => `本件已办理，或已不符合${list}的筛选条件`,
};
