import { loadPolicy } from '../../../../config/policy.js';
import type { ProofReason } from './proof.dto.js';

/** What is known where no reminder was planned for a day or went out on it. */
export interface Silence {
  readonly on: string;
  readonly today: string;
  readonly nearest: { readonly before: string | null; readonly after: string | null };
  /** Matters urged by hand on the day, which no rule asks for. */
  readonly urged: number;
  readonly waiting: { readonly open: number; readonly snoozed: number; readonly overdue: number };
}

interface Reason {
  readonly code: string;
  readonly holds: (silence: Silence) => boolean;
  readonly zh: (silence: Silence) => string;
}

const REASONS: readonly Reason[] = [
  {
    code: 'URGED',
    holds: ({ urged }) => urged > 0,
    zh: ({ on, urged }) =>
      `${on}有${urged}项由上级催办，承办人已收到催办消息；催办不按提醒规则，记录见各待办。`,
  },
  {
    code: 'FUTURE',
    holds: ({ on, today }) => on > today,
    zh: ({ on }) => `${on}还未到，可用“提醒推演”查看届时将发出的提醒。`,
  },
  {
    code: 'DAY_OFF',
    holds: ({ on }) => !loadPolicy().calendar.isWorkday(on),
    zh: ({ on }) => {
      const { calendar } = loadPolicy();
      const before = calendar.previousWorkdayOnOrBefore(on).date;
      const after = calendar.nextWorkdayOnOrAfter(on).date;
      return `${on}为休息日，不发提醒：到期日及以前的提醒提前至${before}，以后的顺延至${after}。`;
    },
  },
  {
    code: 'NOT_RAISED',
    holds: ({ on, today, waiting }) => on <= today && waiting.overdue > 0,
    zh: ({ waiting }) => `有${waiting.overdue}项提醒已到日期尚未发出，请联系系统管理员查看每日提醒是否运行。`,
  },
  {
    code: 'SNOOZED',
    holds: ({ waiting }) => waiting.snoozed > 0,
    zh: ({ waiting }) => `有${waiting.snoozed}项待办由承办人推迟了提醒，推迟期满后合并提醒。`,
  },
  {
    code: 'NO_RUNG',
    holds: ({ on, today }) => on <= today && loadPolicy().calendar.isWorkday(on),
    zh: ({ on, waiting }) => `按提醒规则，${on}没有需要发出的提醒（当前有${waiting.open}项待办在提醒中）。`,
  },
  {
    code: 'NEAREST',
    holds: ({ nearest }) => nearest.before !== null || nearest.after !== null,
    zh: ({ nearest: { before, after } }) =>
      `最近的提醒日期：${[before && `此前${before}`, after && `此后${after}`].filter(Boolean).join('，')}。`,
  },
];

/** Why nobody was told, as far as the ledger and the calendar say. */
export function reasonsOf(silence: Silence): ProofReason[] {
  return REASONS.filter(({ holds }) => holds(silence)).map(({ code, zh }) => ({ code, zh: zh(silence) }));
}
