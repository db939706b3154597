import { defineErrors } from '../../common/errors.js';

export const DeskErrors = defineErrors({
  TODO_ENDS_BY_ACT: {
    status: 409,
    zh: '该待办须办理相应事项后自动办结，不能直接标记为已处理。',
    en: 'This to-do is closed by the act it asks for; it cannot be marked as done.',
    hintZh: '请打开待办所指的事项办理，办结后待办自动消失。',
    hintEn: 'Open what the to-do is about and act on it; the to-do goes by itself.',
  },
});
