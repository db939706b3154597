import { type FieldCode, fieldRules, type RegisteredCode, type RuleTexts } from './field-rules.js';

/** What one kind of failure means to a caller. Texts may hold `{param}`; see {@link fillText}. */
export interface ErrorSpec {
  /** HTTP status the failure is answered with. */
  status: number;
  /** What happened and what to do, polite Chinese. */
  zh: string;
  /** The same in English. */
  en: string;
  /** The next step for the reader, when the text itself does not say it. */
  hintZh?: string;
  hintEn?: string;
}

/** A registered kind of failure. `code` is stable: clients branch on it. */
export interface ErrorType extends ErrorSpec {
  code: RegisteredCode;
}

/**
 * One field at fault. `field` is a path such as `products.0.name`; `code` names the broken rule, whose text is shown
 * with `params` (such as the longest allowed length) filled in, after the field's name where it has a `label`.
 */
export interface FieldError {
  field: string;
  code: FieldCode;
  label?: Readonly<Record<'zh' | 'en', string>>;
  params?: Readonly<Record<string, string | number>>;
}

const registered = new Map<string, ErrorType>();

/**
 * Registers kinds of failure under their key as code.
 * @throws Error when a code is already taken or is not UPPER_SNAKE_CASE.
 */
export function defineErrors<T extends Record<string, ErrorSpec>>(specs: T): { [K in keyof T]: ErrorType } {
  const types = {} as { [K in keyof T]: ErrorType };
  for (const code of Object.keys(specs) as (keyof T & string)[]) {
    if (!/^[A-Z][A-Z0-9_]*$/.test(code)) throw new Error(`Error code ${code} is not UPPER_SNAKE_CASE.`);
    if (registered.has(code)) throw new Error(`Error code ${code} is defined twice.`);
    const type = Object.freeze({ ...specs[code], code } as ErrorType);
    registered.set(code, type);
    types[code] = type;
  }
  return types;
}

/** Every kind of failure registered so far, sorted by code. */
export function errorCatalogue(): readonly ErrorType[] {
  return [...registered.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** The texts of the rule or the kind of failure a field error names. */
export function fieldTexts(code: FieldCode): RuleTexts {
  const type = registered.get(code);
  const texts = fieldRules().get(code) ?? (type && ([type.zh, type.en] as const));
  if (!texts) throw new Error(`Field rule ${code} has no texts.`);
  return texts;
}

/** Fills `{param}` places; a place without a value stays as written. */
export function fillText(text: string, params: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(params[name] ?? place));
}

/** A rule of the product refused the request. Always a 4xx or a documented 5xx, never a programming error. */
export class DomainError extends Error {
  constructor(
    readonly type: ErrorType,
    readonly params: Readonly<Record<string, string | number>> = {},
    readonly errors: readonly FieldError[] = [],
  ) {
    super(`${type.code}: ${fillText(type.en, params)}`);
    this.name = 'DomainError';
  }
}

/** Failures that belong to no single business noun. */
export const CommonErrors = defineErrors({
  NOT_FOUND: {
    status: 404,
    zh: '没有找到您要的内容。',
    en: 'What you asked for was not found.',
    hintZh: '请核对网址或编号；该内容也可能不在您的管理范围内。',
    hintEn: 'Check the address or the id; it may also be outside your area.',
  },
  METHOD_NOT_ALLOWED: {
    status: 405,
    zh: '该地址不支持这种请求方式。',
    en: 'This address does not support that request method.',
  },
  FORBIDDEN: {
    status: 403,
    zh: '您的岗位不能进行这项操作。',
    en: 'Your post does not allow this action.',
    hintZh: '如确需办理，请由有权限的岗位办理；不清楚由谁办理的，请查看该事项可办理的操作，或咨询主管部门。',
    hintEn:
      'It is for a post that may do it; if it is unclear which, see what can be done with the item, or ask the authority in charge.',
  },
  UNAUTHENTICATED: {
    status: 401,
    zh: '您尚未登录，或登录已过期，请重新登录。',
    en: 'You are not signed in, or your session has expired. Please sign in again.',
  },
  BAD_ORIGIN: {
    status: 403,
    zh: '请求来源不被允许，未作任何更改。',
    en: 'The request comes from an origin that is not allowed; nothing was changed.',
    hintZh: '请从本系统的页面重新操作；程序调用请带上 Origin 请求头。',
    hintEn: 'Repeat the action from a page of this system; programs send an Origin header.',
  },
  BAD_REQUEST: {
    status: 400,
    zh: '请求无法理解，未作任何更改。',
    en: 'The request could not be understood; nothing was changed.',
  },
  BAD_URL: {
    status: 400,
    zh: '网址中含有不允许的字符或格式不正确。',
    en: 'The address is malformed or holds characters that are not allowed.',
  },
  URI_TOO_LONG: {
    status: 414,
    zh: '网址过长。',
    en: 'The address is too long.',
  },
  HEADERS_TOO_LARGE: {
    status: 431,
    zh: '请求头过大。',
    en: 'The request headers are too large.',
    hintZh: '请清除浏览器中本网站的 Cookie 后重试。',
    hintEn: 'Clear the cookies of this site in your browser and try again.',
  },
  VALIDATION_FAILED: {
    status: 400,
    zh: '有 {count} 处填写不符合要求，请按提示修改后重新提交。',
    en: '{count} field(s) do not meet the requirements. Please correct them and send again.',
  },
  MALFORMED_BODY: {
    status: 400,
    zh: '提交的内容不是完整的 JSON，无法读取。',
    en: 'The request body is not well-formed JSON and cannot be read.',
  },
  BODY_TOO_LARGE: {
    status: 413,
    zh: '提交的内容过大，单次不得超过 {limit} KiB。',
    en: 'The request body is too large; at most {limit} KiB per request.',
  },
  UNSUPPORTED_MEDIA: {
    status: 415,
    zh: '只接受 JSON 格式的内容（application/json）。',
    en: 'Only JSON content (application/json) is accepted.',
  },
  NOT_ACCEPTABLE: {
    status: 406,
    zh: '无法按所要求的格式返回内容。',
    en: 'The content cannot be returned in the requested format.',
  },
  CONFLICT: {
    status: 409,
    zh: '与已有的数据冲突，未作任何更改。',
    en: 'This conflicts with existing data; nothing was changed.',
    hintZh: '请刷新后核对，可能已存在相同的记录，或所引用的记录不存在。',
    hintEn: 'Reload and check: the same record may exist already, or a record it refers to does not.',
  },
  BUSY: {
    status: 409,
    zh: '该数据正由他人处理，请稍后重试。',
    en: 'Someone else is working on this data right now. Please try again shortly.',
  },
  STATE_MOVED: {
    status: 409,
    zh: '内容已被他人更新，您的操作没有生效。',
    en: 'The record has been updated by someone else; your action did not take effect.',
    hintZh: '请刷新页面，核对最新内容后再操作。',
    hintEn: 'Reload the page, look at the latest content and act again.',
  },
  WRONG_STATE: {
    status: 409,
    zh: '当前状态下不能进行这项操作。',
    en: 'This action is not possible in the present state.',
    hintZh: '请刷新页面查看当前可以进行的操作。',
    hintEn: 'Reload the page to see what can be done now.',
  },
  IDEMPOTENCY_KEY_INVALID: {
    status: 400,
    zh: 'Idempotency-Key 请求头须为 1 至 100 个可见的 ASCII 字符。',
    en: 'The Idempotency-Key header must be 1 to 100 visible ASCII characters.',
  },
  IDEMPOTENCY_MISMATCH: {
    status: 422,
    zh: '同一个 Idempotency-Key 已用于内容不同的请求。',
    en: 'This Idempotency-Key was already used with different content.',
    hintZh: '内容有变化时请更换新的 Idempotency-Key。',
    hintEn: 'Use a new Idempotency-Key when the content changes.',
  },
  IDEMPOTENCY_RUNNING: {
    status: 409,
    zh: '相同的请求正在处理，请稍后查看结果，无需重复提交。',
    en: 'The same request is still being processed; there is no need to send it again.',
  },
  TOO_MANY_REQUESTS: {
    status: 429,
    zh: '操作过于频繁，请稍后再试。',
    en: 'Too many requests. Please try again later.',
  },
  REQUEST_TIMEOUT: {
    status: 408,
    zh: '请求没有在规定时间内传送完毕，请重试。',
    en: 'The request did not arrive completely in time. Please try again.',
  },
  NOT_READY: {
    status: 503,
    zh: '系统正在启动或维护，请稍后再试。',
    en: 'The system is starting or under maintenance. Please try again later.',
  },
  INTERNAL: {
    status: 500,
    zh: '系统出现意外错误，您的操作可能没有完成。',
    en: 'Something unexpected went wrong; your action may not have completed.',
    hintZh: '请稍后重试；如仍然出现，请将请求编号告知管理员。',
    hintEn: 'Try again later; if it happens again, tell the administrator the request id.',
  },
});
