import { describe, expect, it } from '@jest/globals';
import { brokenPasswordRules, checkPasswordRules } from './password-rules.js';
import { oneTimePassword } from './one-time-password.js';
import { Passwords } from './passwords.js';

const context = { loginName: 'Zhang.San', previous: 'Old-Pass-2026' };

describe('a new password', () => {
  it.each([
    ['Cultivate-2026', []],
    ['培育库-pool-2026', []],
    ['Ab-3456789', []],
    ['Ab-345678', ['PASSWORD_TOO_SHORT']],
    ['cultivation2026', ['PASSWORD_TOO_SIMPLE']],
    ['My-zhang.san-9', ['PASSWORD_HOLDS_NAME']],
    ['Old-Pass-2026', ['PASSWORD_UNCHANGED']],
    ['zhang.san', ['PASSWORD_TOO_SHORT', 'PASSWORD_TOO_SIMPLE', 'PASSWORD_HOLDS_NAME']],
  ])('%s breaks %j', (password, codes) => {
    expect(brokenPasswordRules(password, context)).toEqual(codes);
  });

  it('is refused with the field and every broken rule', () => {
    expect(() => checkPasswordRules('short', context, 'newPassword')).toThrow(
      expect.objectContaining({
        errors: [
          { field: 'newPassword', code: 'PASSWORD_TOO_SHORT' },
          { field: 'newPassword', code: 'PASSWORD_TOO_SIMPLE' },
        ],
      }),
    );
  });
});

describe('a one-time password', () => {
  it('keeps the rules and is another one every time', () => {
    const made = Array.from({ length: 200 }, oneTimePassword);
    for (const password of made) expect(brokenPasswordRules(password, { loginName: 'admin' })).toEqual([]);
    expect(new Set(made).size).toBe(made.length);
  });
});

describe('hashing', () => {
  const passwords = new Passwords();

  it('is argon2id with the recommended parameters, salted', async () => {
    const [first, second] = await Promise.all([
      passwords.hash('Cultivate-2026'),
      passwords.hash('Cultivate-2026'),
    ]);
    expect(first).toMatch(/^\$argon2id\$v=19\$(?=.*m=19456)(?=.*t=2)(?=.*p=1)/);
    expect(first).not.toBe(second);
    expect(await passwords.matches(first, 'Cultivate-2026')).toBe(true);
    expect(await passwords.matches(first, 'Cultivate-2027')).toBe(false);
  });

  it('matches nothing where there is no account', async () => {
    expect(await passwords.matches(null, 'Cultivate-2026')).toBe(false);
  });
});
