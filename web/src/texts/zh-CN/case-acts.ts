type Words = Readonly<Record<string, string>>;
type WordsOfActs = Readonly<Record<string, Words>>;

/** Acts on a case: what they ask for, and what came of them. */
export const texts = {
  returnTargets: { ENTERPRISE: '企业', COUNTY: '县（市、区）', CITY: '地级以上市' } as Words,
  hints: {
    return: {
      returnTo: '退回企业时，请勾选需要修改的全部内容；退回主管部门时，请写明需要核实的事项。',
      reasonTold: '对方会看到这段话。请一次性写明全部问题和依据的条款。',
    },
    refuse: { reasonTold: '写明依据的条款、事实，以及企业何时之前可以做什么。' },
    sendToConfirm: { opinion: '不少于 10 个字，说明代建的依据和需要企业核对的内容；企业看不到内部意见。' },
    askWithdrawal: { reasonTold: '须经市级主管部门同意。' },
    sendToEvaluator: {
      evaluator: '不超过 100 个字；企业看不到。送出后办理期限暂停计算。',
      opinion: '不少于 10 个字，说明送评审的理由；企业看不到。',
    },
    recordEvaluation: { conclusion: '不超过 2000 个字；企业看不到。登记后继续计算剩余的办理期限。' },
    accept: { 'documents.meetingOn': '不晚于今天，不早于批次开始日期。' },
  } as WordsOfActs,
  labels: {
    askWithdrawal: { reasonTold: '撤回原因' },
    withdraw: { reasonTold: '撤回原因' },
    sendBack: { reasonTold: '需要主管部门修改的内容' },
    sendToEvaluator: { opinion: '送评审的理由' },
    returnToAuthority: { reasonTold: '请对方核实的事项' },
  } as WordsOfActs,
  templates: {
    refuse: {
      reasonTold:
        '经审核，不符合（请写明依据的条款）的要求，具体情况为：（请写明事实）。您可在下一批次完善后重新申报；如有异议，可在 10 个工作日内向本单位申诉一次。',
    },
    declineWithdrawal: { reasonTold: '本件已报送省级，不同意撤回，理由：（请写明理由）。申报继续办理。' },
    sendBack: { reasonTold: '请修改以下内容后再送我企业确认：（请写明具体内容）。' },
  } as WordsOfActs,
  returnTemplates: {
    returnToEnterprise: (fields: string) =>
      `请一次性修改以下内容：${fields}。理由：（请写明问题和依据的条款）。请在补正期限前登录系统修改并重新提交，逾期未提交的，本次申报失效。`,
    returnToAuthority: '请核实以下事项后重新提交：（请写明需要核实的事项和依据）。',
    fieldsFirst: '（请先勾选需要修改的内容）',
  },
  fill: '填写申报表',
  mend: '修改退回的内容',
  others: '由其他岗位办理：',
  done: (act: string) => `已办理“${act}”。`,
  nowAt: (state: string) => `本件现为“${state}”`,
  heldBy: (holder: string) => `，由${holder}办理`,
  dueOn: (date: string) => `，期限 ${date}`,
  end: '。',
  prepared: (act: string) => `“${act}”已提交呈批，由本单位负责人审批；审批前本件状态不变。`,
  openProposal: '查看呈批件',
  goNext: '办理下一件',
  goBack: (list: string) => `返回${list}`,
  moved: '在您填写期间，本件已有变动；您填写的内容仍保留在下面。',
  movedLine: (at: string, who: string, act: string, state: string) =>
    `${at}，${who}办理了“${act}”，本件现为“${state}”。`,
  movedOther: (state: string) => `内容或期限已更新，本件现为“${state}”。`,
  noLonger: (reason: string) => `现在不能再办理此事项：${reason}`,
  noLongerThere: '现在不能再办理此事项，您可以复制已填写的内容后关闭。',
  checked: '我已核对，继续办理',
  byPerson: (authority: string, person: string) => `${authority}${person}`,
};
