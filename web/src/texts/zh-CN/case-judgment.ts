/** 认定对照: what the criteria say of a case, as handed in and now. */
export const texts = {
  title: '认定对照',
  lead: '按本批次适用的标准，将申报内容和企业档案自动对照，供审核时参考；结论不影响申报和办理。',
  empty: '本方向及其目标称号没有适用的认定标准。',
  pinned: '提交时',
  now: '目前',
  notYet: '尚未提交，以下按目前的数据对照。',
  pinnedOn: (at: string) => `${at} 提交时的对照`,
  same: '提交以来，所用数据没有变化。',
  changed: (facts: number, conditions: number) =>
    conditions === 0
      ? `提交以来，有 ${facts} 项数据变化，各项结论不变。`
      : `提交以来，有 ${facts} 项数据、${conditions} 项条件的结论变化。`,
  facts: {
    title: '有变化的数据',
    name: '数据',
    before: '提交时',
    after: '目前',
    source: '目前数据的来源',
    entered: (source: string, on: string) => `${source}，${on}`,
    unknown: '未知',
  },
  conditions: { title: '结论有变化的条件', name: '条件', before: '提交时', after: '目前' },
  shownOf: (subject: string) => `${subject}：查看哪一次的对照`,
  earlier: {
    title: '历次提交',
    submission: '提交',
    nth: (number: number) => `第 ${number} 次`,
    at: '提交时间',
    verdict: '结论',
    open: '查看',
    openOf: (subject: string, number: number) => `查看${subject}第 ${number} 次提交时的对照`,
    dialog: (subject: string, number: number) => `${subject}：第 ${number} 次提交时的对照`,
  },
};
