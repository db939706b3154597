import { defineErrors } from '../../common/errors.js';

export const AuthErrors = defineErrors({
  SESSION_MISSING: {
    status: 401,
    zh: '您尚未登录，或登录已超时。',
    en: 'You are not signed in, or your session is over.',
    hintZh: '请重新登录后再试。',
    hintEn: 'Sign in and try again.',
  },
  PASSWORD_CHANGE_REQUIRED: {
    status: 403,
    zh: '首次登录须先修改密码。',
    en: 'Change your first password before going on.',
    hintZh: '请先修改密码。',
    hintEn: 'Change your password first.',
  },
  ROLE_NOT_ALLOWED: {
    status: 403,
    zh: '您的岗位无权进行此项操作。',
    en: 'Your post may not do this.',
    hintZh: '如需办理，请联系本单位经办或负责人。',
    hintEn: 'Ask the handler or head of your unit.',
  },
});
