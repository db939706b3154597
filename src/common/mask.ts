import type { ContactKind } from './contact.js';
import { cutText } from './text.js';

/** `138****1234`: the first three and last four characters; shorter numbers keep the last two (rule book §10.5). */
export function maskPhone(phone: string): string {
  const kept = phone.length >= 9 ? ([3, 4] as const) : ([0, 2] as const);
  return `${phone.slice(0, kept[0])}****${phone.slice(-kept[1])}`;
}

/** `a***@x.com`: the first character and the domain (rule book §10.5). */
export function maskEmail(email: string): string {
  const at = email.lastIndexOf('@');
  return at < 1 ? '***' : `${cutText(email, 1)}***${email.slice(at)}`;
}

const MASKS: Readonly<Record<ContactKind, (text: string) => string>> = { PHONE: maskPhone, EMAIL: maskEmail };

/** A contact as those read it who need not reach the person. */
export function maskContact(kind: ContactKind, text: string): string {
  return MASKS[kind](text);
}
