import { defineErrors } from '../../../common/errors.js';
import { defineFieldRules } from '../../../common/field-rules.js';

export const OnboardingErrors = defineErrors({
  /** The same for an unknown, used and expired code: nobody learns which. */
  INVITATION_INVALID: {
    status: 400,
    zh: '邀请码不正确、已使用或已过期。',
    en: 'The invitation code is wrong, used or expired.',
    hintZh: '请核对后重试；仍不成功，请联系邀请您的人重新发放。',
    hintEn: 'Check it and try again; if it still fails, ask whoever invited you for a new one.',
  },
  ENTERPRISE_HAS_USERS: {
    status: 409,
    zh: '该企业已有可用账号，不能再由主管部门发放邀请码。',
    en: 'The enterprise has an account already; an officer no longer invites.',
    hintZh: '请该企业的管理员登录后邀请本企业其他人员。',
    hintEn: 'Its administrator invites further people after signing in.',
  },
  REGISTRATION_HAS_USERS: {
    status: 409,
    zh: '该统一社会信用代码已有账号，不能再通过注册开通。',
    en: 'This credit code has users already; registering cannot open another account.',
    hintZh: '请退回该注册，并告知对方由本企业管理员邀请。',
    hintEn: 'Refuse the registration; further people are invited by the administrator of the enterprise.',
  },
  REGISTRATION_OTHER_UNIT: {
    status: 409,
    zh: '该企业不在您的管辖范围内，不能在本单位确认注册。',
    en: 'This enterprise is not in your area; your unit cannot confirm the registration.',
    hintZh: '请退回该注册，并请对方选择企业注册地所在的县（市、区）。',
    hintEn: 'Refuse the registration; the enterprise chooses the unit of its registered address.',
  },
});

export const OnboardingRules = defineFieldRules({
  firstIsAdmin: ['首个账号须为企业管理员。', 'The first account is that of the administrator.'],
});
