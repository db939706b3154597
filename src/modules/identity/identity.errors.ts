import { defineErrors } from '../../common/errors.js';

export const IdentityErrors = defineErrors({
  /** The same for an unknown name, a wrong password, a locked and a disabled account: nobody learns which. */
  SIGN_IN_REFUSED: {
    status: 401,
    zh: '登录名或密码不正确，或账号暂时不能登录。',
    en: 'The name or password is wrong, or the account cannot sign in at present.',
    hintZh: '请核对后重试。连续输错 5 次，账号将锁定 30 分钟；如忘记密码，请联系管理员。',
    hintEn:
      'Check both and try again. Five wrong passwords in a row lock an account for 30 minutes; ask your administrator if you forgot yours.',
  },
  PASSWORD_REFUSED: {
    status: 400,
    zh: '新密码不符合要求：至少 10 个字符，含大写字母、小写字母、数字、符号中的三类，不含登录名，且与原密码不同。',
    en: 'The new password must have at least 10 characters of three kinds (capital and small letters, digits, signs), must not hold the login name and must differ from the old one.',
  },
  PASSWORD_TOO_SHORT: {
    status: 400,
    zh: '密码至少 10 个字符。',
    en: 'A password has at least 10 characters.',
  },
  PASSWORD_TOO_SIMPLE: {
    status: 400,
    zh: '密码须含大写字母、小写字母、数字、符号中的三类。',
    en: 'A password has three of: capital letters, small letters, digits, signs.',
  },
  PASSWORD_HOLDS_NAME: {
    status: 400,
    zh: '密码中不能含有登录名。',
    en: 'A password must not hold the login name.',
  },
  PASSWORD_UNCHANGED: {
    status: 400,
    zh: '新密码须与原密码不同。',
    en: 'The new password must differ from the old one.',
  },
  OLD_PASSWORD_WRONG: {
    status: 400,
    zh: '原密码不正确，或因多次输错已暂时锁定，密码没有修改。',
    en: 'The old password is wrong, or locked for a while after wrong entries; nothing was changed.',
    hintZh: '请核对原密码后重试。连续输错 5 次将锁定 30 分钟。',
    hintEn: 'Check the old password. Five wrong entries in a row lock it for 30 minutes.',
  },
  LOGIN_NAME_TAKEN: {
    status: 409,
    zh: '该登录名已被使用，请换一个。',
    en: 'This login name is taken; please choose another one.',
  },
  LOGIN_NAME_REFUSED: {
    status: 400,
    zh: '登录名须为 4 至 40 个字母、数字或 . _ - @，并以字母或数字开头。',
    en: 'A login name has 4 to 40 letters, digits or . _ - @ and begins with a letter or a digit.',
  },
  ROLE_UNFIT_FOR_UNIT: {
    status: 400,
    zh: '该岗位不能设在这个单位：系统管理员只设在省级，乡镇（街道）、园区只设查看岗。',
    en: 'This post cannot be in this unit: system administrators belong to the province, and units below the county have viewers only.',
  },
  OWN_ACCOUNT: {
    status: 409,
    zh: '不能停用自己的账号或更改自己的岗位。',
    en: 'You cannot disable your own account or change your own post.',
    hintZh: '请由另一位系统管理员办理。',
    hintEn: 'Ask another system administrator to do it.',
  },
  LAST_ADMINISTRATOR: {
    status: 409,
    zh: '这是最后一个可用的系统管理员账号，不能停用或更改岗位。',
    en: 'This is the last working system administrator; it cannot be disabled or given another post.',
    hintZh: '请先设立另一位系统管理员。',
    hintEn: 'Create another system administrator first.',
  },
});
