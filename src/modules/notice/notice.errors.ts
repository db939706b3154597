import { defineErrors } from '../../common/errors.js';
import { defineFieldRules } from '../../common/field-rules.js';

export const NoticeErrors = defineErrors({
  CHANNEL_OFF: {
    status: 409,
    zh: '本系统未启用{channel}，不能选择。',
    en: '{channel} is not in operation here and cannot be chosen.',
    hintZh: '站内消息始终保留；如需启用该渠道，请联系系统管理员。',
    hintEn: 'The inbox always keeps a copy; ask the system administrator for other channels.',
  },
  URGED_TODAY: {
    status: 409,
    zh: '该事项今天已催办过，同一事项每天最多催办一次。',
    en: 'This matter was urged today; once a day is the most.',
    hintZh: '请明天再催办，或直接联系承办人。',
    hintEn: 'Urge again tomorrow, or call the person.',
  },
  URGE_OWN_TIER: {
    status: 403,
    zh: '只能由上级催办，本单位的待办请直接办理。',
    en: 'Only a higher tier urges; act on what your own unit has to do.',
  },
  TODO_DONE: {
    status: 409,
    zh: '该待办已办结。',
    en: 'This to-do is done.',
    hintZh: '请刷新列表。',
    hintEn: 'Reload the list.',
  },
  NOT_RESENDABLE: {
    status: 409,
    zh: '只有发送失败或结果不明的消息可以重发。',
    en: 'Only what failed or is of unknown outcome can be sent again.',
    hintZh: '请刷新列表查看最新状态。',
    hintEn: 'Reload the list to see how it stands.',
  },
  RULE_DRAFT_WRONG: {
    status: 422,
    zh: '提醒规则草案有误：{problem}',
    en: 'The draft of the reminder rule is wrong: {problem}',
    hintZh: '请按所指位置修改后再试；现行规则可作为样例。',
    hintEn: 'Mend the place named and try again; the rule in force is an example.',
  },
  TOO_MANY_SUBJECTS: {
    status: 422,
    zh: '所选范围内有 {count} 项，超过一次测算的上限 {most} 项。',
    en: 'There are {count} subjects in this range; {most} is the most for one run.',
    hintZh: '请选择一个市或县（市、区），或只选一条规则。',
    hintEn: 'Choose a city or county, or a single rule.',
  },
});

export const NoticeRules = defineFieldRules({
  notAnAddress: ['不是可用的地址，请核对后重新填写。', 'Not an address that can be used.'],
  notAnAllowedRobot: [
    '机器人地址须以 https 开头，且属于本系统允许的主机。',
    'The address of a robot begins with https and lies on a host that is allowed here.',
  ],
  dayOff: [
    '这一天是休息日，不发提醒，请选择工作日。',
    'A day off, on which nobody is reminded; choose a working day.',
  ],
  past: [
    '只能推演今天及以后；以前发出的提醒请用“提醒查证”。',
    'Only today and later; look up what went out in the proof of reminders.',
  ],
  pastDue: ['不能晚于办理期限 {dueOn}。', 'Must not be later than the last day {dueOn}.'],
  tooFarAhead: ['最多推迟 {days} 天。', 'At most {days} days ahead.'],
  periodTooLong: ['起止日期相隔最多 {days} 天。', 'At most {days} days from the first to the last day.'],
});
