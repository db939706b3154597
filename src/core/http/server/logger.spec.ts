import { PassThrough } from 'node:stream';
import { QueryFailedError } from 'typeorm';
import { BatchesFailed } from '../../../common/batches.js';
import { createLogger, describeError, NestLog } from './logger.js';

describe('log', () => {
  it('tells of a database error its code and place, never its values', () => {
    const cause = Object.assign(new Error('Key (phone)=(13800000000) exists'), {
      code: '23505',
      constraint: 'uq',
    });
    const described = describeError(new QueryFailedError('INSERT …', ['13800000000'], cause));
    expect(described).toMatchObject({ type: 'QueryFailedError', code: '23505', constraint: 'uq' });
    expect(JSON.stringify(described)).not.toContain('13800000000');
  });

  it('tells of work that failed in parts what failed behind it', () => {
    const deadlock = Object.assign(new Error('values'), { code: '40P01' });
    const described = describeError(
      new BatchesFailed([new QueryFailedError('UPDATE', [], deadlock)], '1 failed'),
    );
    expect(described).toMatchObject({ message: '1 failed', causes: [{ code: '40P01' }] });
  });

  it('writes one JSON object a line and drops what may name a person', () => {
    const stream = new PassThrough();
    const logger = createLogger('info', stream);
    logger.info({ request: { headers: { cookie: 'x' } }, account: { password: 'y' } }, 'hello');
    new NestLog(logger).log('mapped', 'RouterExplorer');
    new NestLog(logger).error('failed', 'stack', 'Somewhere');
    const lines = String(stream.read())
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as object);
    expect(lines).toEqual([
      expect.objectContaining({ level: 30, msg: 'hello', request: {}, account: {} }),
      expect.objectContaining({ level: 50, msg: 'failed', context: 'Somewhere' }),
    ]);
  });
});
