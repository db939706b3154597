import { DomainError } from '../../../common/errors.js';
import { IdentityErrors } from '../identity.errors.js';

const SHORTEST = 10;
const KINDS = [/[a-z]/, /[A-Z]/, /\d/, /[^a-zA-Z\d]/];
const KINDS_NEEDED = 3;

/** What a new password is compared with. */
export interface PasswordContext {
  readonly loginName: string;
  /** The password it replaces, where there is one. */
  readonly previous?: string;
}

export type BrokenRule = Extract<
  keyof typeof IdentityErrors,
  'PASSWORD_TOO_SHORT' | 'PASSWORD_TOO_SIMPLE' | 'PASSWORD_HOLDS_NAME' | 'PASSWORD_UNCHANGED'
>;

/** The rules (rule book §10.2 a) a new password breaks; empty when it may be used. */
export function brokenPasswordRules(
  password: string,
  { loginName, previous }: PasswordContext,
): BrokenRule[] {
  const broken: Record<BrokenRule, boolean> = {
    PASSWORD_TOO_SHORT: [...password].length < SHORTEST,
    PASSWORD_TOO_SIMPLE: KINDS.filter((kind) => kind.test(password)).length < KINDS_NEEDED,
    PASSWORD_HOLDS_NAME: password.toLowerCase().includes(loginName.toLowerCase()),
    PASSWORD_UNCHANGED: password === previous,
  };
  return (Object.keys(broken) as BrokenRule[]).filter((code) => broken[code]);
}

/**
 * @param field where the caller wrote the password.
 * @throws PASSWORD_REFUSED with one field error per broken rule.
 */
export function checkPasswordRules(password: string, context: PasswordContext, field = 'password'): void {
  const errors = brokenPasswordRules(password, context).map((rule) => ({
    field,
    code: IdentityErrors[rule].code,
  }));
  if (errors.length > 0) throw new DomainError(IdentityErrors.PASSWORD_REFUSED, {}, errors);
}
