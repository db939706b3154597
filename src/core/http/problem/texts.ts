import { STATUS_CODES } from 'node:http';
import { errorCatalogue, fillText, type FieldError } from '../../../common/errors.js';
import type { Language } from './language.js';

const STATUS_ZH: Readonly<Record<number, string>> = {
  400: '请求有误',
  401: '未登录',
  403: '没有权限',
  404: '未找到',
  405: '请求方式不支持',
  406: '格式不支持',
  408: '请求超时',
  409: '操作冲突',
  413: '内容过大',
  414: '网址过长',
  415: '内容类型不支持',
  422: '无法处理',
  429: '操作过于频繁',
  431: '请求头过大',
  500: '系统错误',
  503: '系统暂不可用',
};

/** The general meaning of an HTTP status. */
export function statusTitle(status: number, language: Language): string {
  const english = STATUS_CODES[status] ?? 'Error';
  return language === 'en' ? english : (STATUS_ZH[status] ?? english);
}

/** What to correct, per rule; `{…}` places are filled from the rule's own parameters. */
const FIELD_TEXTS: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  required: ['请填写此项。', 'This field is required.'],
  notBlank: ['不能为空或只有空格。', 'Must not be blank.'],
  unknownField: ['没有这个字段，请删除。', 'There is no such field; remove it.'],
  tooDeep: ['内容嵌套过深。', 'The content is nested too deeply.'],
  isObject: ['应为一组字段（JSON 对象）。', 'Must be a JSON object.'],
  isRecord: ['应为一组字段（JSON 对象）。', 'Must be a JSON object.'],
  isFlat: ['只能包含文字、数字、是否或空值。', 'May hold only text, numbers, true, false or null.'],
  isString: ['应为文字。', 'Must be text.'],
  isBoolean: ['应为“是”或“否”（true 或 false）。', 'Must be true or false.'],
  isArray: ['应为列表。', 'Must be a list.'],
  arrayMinSize: ['至少 {min} 项。', 'At least {min} item(s).'],
  arrayMaxSize: ['最多 {max} 项。', 'At most {max} item(s).'],
  arrayUnique: ['不能有重复项。', 'Must not hold the same item twice.'],
  isIn: ['不在可选范围内。', 'Not one of the allowed values.'],
  maxLength: ['最多 {max} 个字符。', 'At most {max} characters.'],
  noControl: ['含有不可见的控制字符，请删除后重新填写。', 'Holds control characters; remove them.'],
  wellFormed: ['含有无法识别的字符。', 'Holds characters that cannot be read.'],
  integerIn: ['应为 {min} 至 {max} 之间的整数。', 'Must be a whole number from {min} to {max}.'],
  isDateOnly: ['应为真实存在的日期，如 2026-05-31。', 'Must be a real calendar date such as 2026-05-31.'],
  isInstant: [
    '应为带时区的时间，如 2026-05-09T18:00:00+08:00。',
    'Must be a time with zone such as 2026-05-09T18:00:00+08:00.',
  ],
  isUuid: ['编号格式不正确。', 'Not a valid id.'],
  matches: ['格式不正确。', 'Not in the expected format.'],
};

/** The text a field error is shown with: its own, else the one of its rule or of the error type it names, else none. */
export function fieldDetail(error: FieldError, language: Language): string | undefined {
  if (error.detail !== undefined) return error.detail;
  const [zh, en] = FIELD_TEXTS[error.code] ?? registeredTexts(error.code);
  const text = language === 'en' ? en : zh;
  return text === undefined ? undefined : fillText(text, error.params ?? {});
}

function registeredTexts(code: string): readonly [zh?: string, en?: string] {
  const type = errorCatalogue().find((registered) => registered.code === code);
  return type ? [type.zh, type.en] : [];
}
