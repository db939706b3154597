/** Numbers as they are typed. */
export const texts = {
  faults: {
    unreadable: '请只填写数字，例如 1,234.56。',
    separators: '千位分隔符的位置不对，请核对后重新填写。',
    tooFine: '小数位太多，请减少小数位后重新填写。',
    tooLarge: '数字太大，请核对后重新填写。',
  },
  amountTooFine: '金额精确到分（按万元填写时最多 6 位小数）。',
  wholeTooFine: '请填写整数。',
  scoreTooFine: '最多两位小数。',
  yuan: {
    question: (wan: string) => `填写的是 ${wan} 万元，数额很大。是否把“元”当成了“万元”？`,
    convert: (wan: string) => `按元换算为 ${wan} 万元`,
    keep: '确认单位是万元',
  },
};
