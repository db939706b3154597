import { defineErrors } from '../../common/errors.js';

export const AuthErrors = defineErrors({
  PASSWORD_CHANGE_REQUIRED: {
    status: 403,
    zh: '首次登录须先修改密码。',
    en: 'Change your first password before going on.',
    hintZh: '请先修改密码。',
    hintEn: 'Change your password first.',
  },
});
