import {
  type Channel,
  loadPolicy,
  type ReminderRule,
  type RungRecipient,
} from '../../../../config/policy.js';
import { Injectable } from '@nestjs/common';
import { NOTICE_TEXTS, type NoticeKind } from '../message/notice-texts.js';
import { RuleVersions } from '../rule/rule-versions.js';
import { rungTimeZh } from '../rule/rung-times.js';
import type { ReminderRuleView, RungView } from './simulation.dto.js';

const RECIPIENT_ZH: Readonly<Record<RungRecipient, string>> = {
  POST: '承办人',
  POST_HEAD: '承办单位负责人',
  ENTERPRISE: '企业',
  COUNTY_HANDLER: '县级经办',
  COUNTY_HEAD: '县级负责人',
  CITY_HANDLER: '市级经办',
  CITY_HEAD: '市级负责人',
  PROVINCE_HANDLER: '省级经办',
  PROVINCE_HEAD: '省级负责人',
};

/** The rules in force, in words. */
@Injectable()
export class RuleViews {
  constructor(private readonly versions: RuleVersions) {}

  all(): ReminderRuleView[] {
    return loadPolicy().reminders.map((rule) => ({
      id: rule.id,
      zh: rule.zh,
      version: this.versions.standing(rule.id),
      channels: [...rule.channels],
      channelsZh: rule.channels.map(channelZh),
      dueMonthDay: rule.dueMonthDay,
      rungs: rule.rungs.map((rung) => rungView(rule, rung)),
      content: JSON.parse(JSON.stringify(rule)) as Record<string, unknown>,
    }));
  }
}

function rungView(rule: ReminderRule, rung: ReminderRule['rungs'][number]): RungView {
  const late = (rung.days ?? rung.workdays ?? 0) > 0;
  const [title, body] = NOTICE_TEXTS[(late ? rule.notices.overdue : rule.notices.ahead) as NoticeKind].zh;
  return {
    id: rung.id,
    atZh: rungTimeZh(rung),
    days: rung.days ?? null,
    workdays: rung.workdays ?? null,
    percent: rung.percent ?? null,
    recipientsZh: rung.recipients.map((word) => RECIPIENT_ZH[word]),
    titleZh: rung.words?.zh.title ?? title,
    bodyZh: rung.words?.zh.body ?? body,
  };
}

function channelZh(channel: Channel): string {
  return channel === 'IN_APP' ? '站内消息' : loadPolicy().channel(channel).zh;
}
