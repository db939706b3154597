import { describe, expect, it } from '@jest/globals';
import { chmodSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newFolder } from '../../../../../test/support/servers/index.js';
import { SmsFileChannel } from './sms-file.js';

const line = { title: '2025年度信息更新', body: '请登录报送。', link: 'https://pool.example.cn/go/DUTY/1' };
const letter = (address: string, lines = [line]) => ({
  id: 'one',
  address,
  name: '甲',
  title: '提醒',
  lines,
});

describe('text messages as files', () => {
  it('are one whole file each, the same for every try, for nobody else to read', async () => {
    const folder = join(newFolder('sms'), 'out');
    const channel = new SmsFileChannel(folder);
    expect(await channel.send(letter('13800000000'))).toEqual({ outcome: 'SENT', reference: 'one' });
    await channel.send(letter('13800000000'));
    expect(readdirSync(folder)).toEqual(['one.json']);
    expect(JSON.parse(readFileSync(join(folder, 'one.json'), 'utf8'))).toEqual({
      ...{ id: 'one', to: '13800000000', text: '【培育库】提醒：请登录报送。' },
    });
    expect(statSync(join(folder, 'one.json')).mode & 0o777).toBe(0o600);
  });

  it('that say several things say only how many, and never more than a gateway takes', async () => {
    const folder = newFolder('sms');
    const channel = new SmsFileChannel(folder);
    await channel.send(letter('13800000000', [line, line]));
    expect(readFileSync(join(folder, 'one.json'), 'utf8')).toContain('"text":"【培育库】提醒"');
    await channel.send(letter('13800000000', [{ ...line, body: '很长'.repeat(300) }]));
    const { text } = JSON.parse(readFileSync(join(folder, 'one.json'), 'utf8')) as { text: string };
    expect(text.length).toBeLessThanOrEqual(200);
  });

  it.each(['', 'nobody', '1380', '../../etc/passwd'])('to %j are not written', async (address) => {
    const folder = newFolder('sms');
    expect(await new SmsFileChannel(folder).send(letter(address))).toMatchObject({
      ...{ outcome: 'FAILED', code: 'BAD_ADDRESS' },
    });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('wait while the folder cannot be written to', async () => {
    const folder = newFolder('sms');
    const blocked = join(folder, 'file');
    writeFileSync(blocked, '');
    chmodSync(blocked, 0o400);
    expect(await new SmsFileChannel(blocked).send(letter('13800000000'))).toMatchObject({
      ...{ outcome: 'RETRY', code: 'UNREACHABLE' },
    });
  });
});
