import { fillText } from '../../../common/errors.js';
import { formatDeadline } from '../../../common/shanghai.js';
import type { NoticeText } from './notice-text.js';
import { CASE_TEXTS } from './texts/case-texts.js';
import { REVIEW_TEXTS } from './texts/review-texts.js';
import { WORK_TEXTS } from './texts/work-texts.js';

const texts = { ...CASE_TEXTS, ...WORK_TEXTS, ...REVIEW_TEXTS };

/** Every kind of notice there is. */
export type NoticeKind = keyof typeof texts;

export const NOTICE_TEXTS: Readonly<Record<NoticeKind, NoticeText>> = texts;

export type NoticeParams = Readonly<Record<string, string>>;

/** What stands in the place of a parameter that notices of its kind, stored earlier, were written without. */
const UNNAMED: Readonly<Record<'zh' | 'en', NoticeParams>> = {
  zh: { title: '所涉事项', action: '办理' },
  en: { title: 'the matter', action: 'act' },
};

/**
 * Proves that a notice can be put into words.
 *
 * @throws Error for a kind without words or a parameter its words need: a mistake of the writer, never of the reader.
 */
export function assertSayable(kind: string, params: NoticeParams): asserts kind is NoticeKind {
  const places = PLACES.get(kind);
  if (!places) throw new Error(`No notice text for the kind ${kind}`);
  const missing = places.filter((name) => !isGiven(name, params));
  if (missing.length > 0) throw new Error(`A notice ${kind} needs ${missing.join(', ')}`);
}

/** A notice in words. Parameters named `…At` are instants (RFC 3339) and shown as Shanghai time. */
export function sayNotice(
  kind: NoticeKind,
  params: NoticeParams,
  language: 'zh' | 'en',
): { title: string; body: string } {
  const suffix = language === 'zh' ? 'Zh' : 'En';
  const shown: Record<string, string> = { ...UNNAMED[language] };
  for (const [name, value] of Object.entries(params)) {
    shown[name] = show(name, value);
    if (name.endsWith(suffix)) shown[name.slice(0, -suffix.length)] = value;
  }
  const [title, body] = NOTICE_TEXTS[kind][language];
  return { title: fillText(title, shown), body: fillText(body, shown) + tellMissed(params, language) };
}

/** Said of reminders that came together: the days of the earlier ones, and why they did not go out by themselves. */
const TOGETHER = {
  missed: {
    zh: '（原定{days}的提醒未能按时发出，已并入本条。）',
    en: ' (The reminders planned for {days} did not go out in time and are part of this one.)',
  },
  putOff: {
    zh: '（原定{days}的提醒已按承办人的要求推迟，并入本条。）',
    en: ' (The reminders planned for {days} were put off on request and are part of this one.)',
  },
};

function tellMissed(params: NoticeParams, language: 'zh' | 'en'): string {
  const told = (['missed', 'putOff'] as const).map((why) => {
    const days = params[why];
    if (days === undefined) return '';
    return fillText(TOGETHER[why][language], {
      days: language === 'zh' ? days.replaceAll(', ', '、') : days,
    });
  });
  return told.join('');
}

/** The parameters the words of a kind name; none for a kind without words. */
export function placesOf(kind: string): readonly string[] {
  return PLACES.get(kind) ?? [];
}

/** The parameters the words of a kind name. */
const PLACES = new Map(
  Object.entries(NOTICE_TEXTS).map(([kind, { zh, en }]) => {
    const places = [...zh, ...en].join(' ').matchAll(/\{(\w+)\}/g);
    return [kind, [...new Set([...places].map(([, name]) => name as string))]] as const;
  }),
);

function isGiven(name: string, params: NoticeParams): boolean {
  const both = [params[`${name}Zh`], params[`${name}En`]];
  return params[name] !== undefined || both.every((value) => value !== undefined);
}

/** Instants among the parameters (`…At`) are first instants too late. */
function show(name: string, value: string): string {
  return /At$/.test(name) && value !== '' ? formatDeadline(new Date(value)) : value;
}
