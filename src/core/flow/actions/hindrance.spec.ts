import { CommonErrors, DomainError } from '../../../common/errors.js';
import { hindrance } from './hindrance.js';

const refuse = (error: Error) => () => Promise.reject(error);

describe('what stands in the way', () => {
  it('is nothing when the guard is silent', async () => {
    expect(await hindrance(() => undefined)).toBeNull();
  });

  it('is the code and the filled text of the refusal', async () => {
    const refusal = new DomainError(CommonErrors.BODY_TOO_LARGE, { limit: 256 });
    expect(await hindrance(refuse(refusal))).toEqual({
      code: 'BODY_TOO_LARGE',
      reason: '提交的内容过大，单次不得超过 256 KiB。',
    });
  });

  it('names the first faults, and how many there are', async () => {
    const errors = ['a', 'b', 'c', 'd'].map((field) => ({ field, code: CommonErrors.WRONG_STATE.code }));
    const refusal = new DomainError(CommonErrors.VALIDATION_FAILED, { count: 4 }, errors);
    const { zh } = CommonErrors.WRONG_STATE;
    expect(await hindrance(refuse(refusal))).toEqual({
      code: 'VALIDATION_FAILED',
      reason: `${zh}${zh}${zh}共 4 处。`,
    });
  });

  it('is no cover for mistakes', async () => {
    await expect(hindrance(refuse(new TypeError('a mistake')))).rejects.toThrow('a mistake');
  });
});
