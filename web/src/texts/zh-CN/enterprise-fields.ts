/** What an enterprise is entered with, by itself or by an officer. */
export const texts = {
  fields: {
    uscc: '统一社会信用代码',
    enterpriseName: '企业名称',
    name: '企业名称',
    unitId: '企业注册地',
    industryCode: '国民经济行业',
    sector: '主要细分领域',
  },
  usccHint: '18 位，见营业执照；填完后自动核对格式和校验码。',
  usccRight: (uscc: string) => `格式和校验码正确：${uscc}`,
  nameHint: '与营业执照一致的全称。',
  unitHint: '按营业执照的住所选择县（市、区）；东莞市、中山市选市，横琴选横琴。',
  unitPlaceholder: '输入地名查找，如“南山”',
  industryHint: 'GB/T 4754—2017 小类，可输入代码或名称查找。',
  suggested: '按所选行业建议',
  others: '其他细分领域',
};
