import { STATUS_CODES } from 'node:http';
import { type FieldError, fieldTexts, fillText } from '../../../common/errors.js';
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

/** The text a field error is shown with. */
export function fieldDetail({ code, label, params = {} }: FieldError, language: Language): string {
  const [zh, en] = fieldTexts(code);
  const text = fillText(language === 'en' ? en : zh, params);
  if (!label) return text;
  return language === 'en' ? `${label.en}: ${text}` : `${label.zh}：${text}`;
}
