/** 年度更新与复核: what is owed, and filing it. */
export const texts = {
  title: '年度更新与复核',
  leadOwn: '每年的信息更新和到期前的复核。请在期限前完成。',
  lead: '辖区内企业的年度更新和复核，按期限先后。',
  caption: '年度更新与复核，按期限先后',
  filters: { state: '状态', overdue: '期限情况', year: '年度' },
  states: { OPEN: '待完成', FILED: '已提交', CLOSED: '已结束' } as Readonly<Record<string, string>>,
  whens: [
    { value: 'true', label: '已逾期' },
    { value: 'false', label: '未逾期' },
  ],
  columns: { what: '事项', who: '企业', due: '期限', state: '状态', filed: '提交时间' },
  empty: '没有符合条件的事项。',
  facts: { who: '企业', year: '年度', due: '期限', filed: '提交时间', next: '下次提醒' },
  missing: (count: number) => `提交前还缺 ${count} 项年度数据：`,
  missingOne: (year: string, basis: string, metric: string) => `${year} 年（${basis}）${metric}`,
  bases: { SOLO: '单体', CONSOLIDATED: '合并' } as Readonly<Record<string, string>>,
  fileAsk: '提交后主管部门即可看到。确定提交吗？',
  done: (what: string) => `“${what}”已提交。`,
  file: '查看企业档案',
  back: '返回列表',
};
