import { loadPolicy } from '../../../../config/policy.js';
import { fillText } from '../../../common/errors.js';
import type { NoticeRequest } from '../../../core/flow/index.js';
import { assertSayable, type NoticeParams, placesOf } from '../message/notice-texts.js';
import type { DueTask } from './due-tasks.js';
import type { PassedRung } from './passed-rungs.js';

/** The message of a rung: the words it brings itself, else those of its rule, which differ once the day has passed. */
export function wordsOfRung(
  task: Pick<DueTask, 'rule' | 'title' | 'detail' | 'dueOn' | 'enterpriseName' | 'snoozedUntil'>,
  rung: Pick<PassedRung, 'rungs' | 'missed'>,
  today: string,
  rule = loadPolicy().reminderRule(task.rule),
): Pick<NoticeRequest, 'kind' | 'params'> {
  const { detail, title, dueOn, enterpriseName } = task;
  const percent = Math.max(...rung.rungs.map((one) => one.percent ?? 100));
  const named: Record<string, string> = {
    ...detail,
    ...(detail.kindZh === undefined ? {} : { titleZh: detail.kindZh }),
    title,
    dueOn,
    enterprise: enterpriseName ?? title,
    percent: String(percent),
  };
  const missed = missedOf(rung.missed, task.snoozedUntil);
  const own = rung.rungs.findLast(({ words }) => words !== null)?.words;
  if (own) {
    const fill = (text: string) => fillText(text, named);
    const { zh, en } = own;
    return {
      kind: 'REMINDER',
      params: {
        ...{ titleZh: fill(zh.title), bodyZh: fill(zh.body), titleEn: fill(en.title), bodyEn: fill(en.body) },
        ...missed,
      },
    };
  }
  const kind = today > dueOn ? rule.notices.overdue : rule.notices.ahead;
  const params = Object.fromEntries(placesOf(kind).map((place) => [place, named[place] ?? '']));
  assertSayable(kind, params);
  return { kind, params: { ...params, ...missed } };
}

/** The days a message makes up for: those that were put off on request, and those without a tick. */
function missedOf(days: readonly string[], snoozedUntil: string | null): NoticeParams {
  const isPutOff = (day: string) => snoozedUntil !== null && day < snoozedUntil;
  const named = (name: string, some: readonly string[]) =>
    some.length > 0 ? { [name]: some.join(', ') } : {};
  return {
    ...named(
      'missed',
      days.filter((day) => !isPutOff(day)),
    ),
    ...named('putOff', days.filter(isPutOff)),
  };
}
