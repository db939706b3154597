import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freePort, type RobotHost, startRobot } from '../../../../../test/support/servers/index.js';
import { isAllowedRobot, WebhookChannel } from './webhook.js';

let robot: RobotHost;
let channel: WebhookChannel;

beforeAll(async () => {
  robot = await startRobot();
  channel = new WebhookChannel({ hosts: [robot.host], allowPlain: true, timeoutMs: 1500 });
});
afterAll(() => robot.close());

const line = { title: '2025年度信息更新', body: '请登录报送。', link: 'https://pool.example.cn/go/DUTY/1' };
const letter = (address: string, lines = [line]) => ({
  id: 'one',
  address,
  name: '甲',
  title: '提醒',
  lines,
});

describe('a group robot', () => {
  it('is given title, words and links', async () => {
    expect(await channel.send(letter(robot.address('group')))).toEqual({ outcome: 'SENT', reference: null });
    expect(robot.callsTo('group')).toEqual([
      { key: 'group', markdown: `**提醒**\n> [${line.title}](${line.link})\n${line.body}`, taken: true },
    ]);
  });

  it('is given no more than it takes', async () => {
    await channel.send(
      letter(
        robot.address('long'),
        Array.from({ length: 100 }, () => line),
      ),
    );
    expect([...(robot.callsTo('long')[0]?.markdown ?? '')].length).toBeLessThanOrEqual(1500);
  });

  it.each([
    ['often-1', 'RETRY', 'BUSY'],
    ['limit-1', 'RETRY', 'BUSY'],
    ['broken-1', 'RETRY', 'BUSY'],
    ['wrong-1', 'FAILED', 'REFUSED'],
    ['gone-1', 'FAILED', 'REFUSED'],
    ['away-1', 'FAILED', 'REFUSED'],
    ['stall-1', 'UNKNOWN', 'BROKE_OFF'],
    ['drop-1', 'UNKNOWN', 'BROKE_OFF'],
  ])('that answers as %s makes it %s %s', async (key, outcome, code) => {
    expect(await channel.send(letter(robot.address(key)))).toMatchObject({ outcome, code });
    expect(robot.callsTo(key)).toHaveLength(1);
  });

  it('that is called too often takes it later', async () => {
    const address = robot.address('often1-2');
    expect(await channel.send(letter(address))).toMatchObject({ outcome: 'RETRY' });
    expect(await channel.send(letter(address))).toMatchObject({ outcome: 'SENT' });
  });

  it('that nobody answers for waits', async () => {
    const host = `127.0.0.1:${await freePort()}`;
    const nowhere = new WebhookChannel({ hosts: [host], allowPlain: true, timeoutMs: 1500 });
    expect(await nowhere.send(letter(`http://${host}/send?key=k`))).toMatchObject({
      ...{ outcome: 'RETRY', code: 'UNREACHABLE' },
    });
  });

  it('at another host is not called', async () => {
    const other = await startRobot();
    expect(await channel.send(letter(other.address('group')))).toMatchObject({ code: 'BAD_ADDRESS' });
    expect(other.calls).toEqual([]);
    await other.close();
  });
});

describe('the address of a robot', () => {
  const hosts = ['qyapi.weixin.qq.com', 'relay.example.cn:8443'];
  it.each([
    ['https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=1', true],
    ['https://QYAPI.weixin.qq.com/cgi-bin/webhook/send?key=1', true],
    ['https://qyapi.weixin.qq.com:443/x', true],
    ['https://relay.example.cn:8443/x', true],
    ['http://qyapi.weixin.qq.com/x', false],
    ['https://relay.example.cn/x', false],
    ['https://qyapi.weixin.qq.com:8443/x', false],
    ['https://user@qyapi.weixin.qq.com/x', false],
    ['https://user:secret@qyapi.weixin.qq.com/x', false],
    ['https://qyapi.weixin.qq.com@evil.example/x', false],
    ['https://evil.example/qyapi.weixin.qq.com', false],
    ['https://qyapi.weixin.qq.com.evil.example/x', false],
    ['https://qyapi.weixin.qq.com./x', false],
    ['https://evil.example#@qyapi.weixin.qq.com/x', false],
    ['https://evil.example\\@qyapi.weixin.qq.com/x', false],
    ['https://127.0.0.1/x', false],
    ['https://[::1]/x', false],
    ['file:///etc/passwd', false],
    ['ftp://qyapi.weixin.qq.com/x', false],
    ['javascript:alert(1)', false],
    ['not an address', false],
    ['', false],
  ])('%s may be called: %s', (address, allowed) => {
    expect(isAllowedRobot(address, { hosts, allowPlain: false })).toBe(allowed);
  });

  it('may be plain where the house allows it, and still no other protocol', () => {
    const plain = { hosts, allowPlain: true };
    expect(isAllowedRobot('http://qyapi.weixin.qq.com/x', plain)).toBe(true);
    expect(isAllowedRobot('ftp://qyapi.weixin.qq.com/x', plain)).toBe(false);
    expect(isAllowedRobot('http://evil.example/x', plain)).toBe(false);
  });
});
