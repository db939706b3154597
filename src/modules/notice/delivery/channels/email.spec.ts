import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freePort, type SmtpSink, startSmtp } from '../../../../../test/support/servers/index.js';
import { EmailChannel, faultOf } from './email.js';
import type { SendError } from './watched-pool.js';

let smtp: SmtpSink;
let channel: EmailChannel;
/** For servers that do not answer. */
let impatient: EmailChannel;

beforeAll(async () => {
  smtp = await startSmtp();
  channel = channelTo(smtp.url);
  impatient = channelTo(smtp.url, 1000);
});
afterAll(async () => {
  await channel.close();
  await impatient.close();
  await smtp.close();
});

function channelTo(smtpUrl: string, timeoutMs = 10_000): EmailChannel {
  return new EmailChannel({ smtpUrl, mailFrom: 'pool@example.cn', timeoutMs });
}

let serial = 0;
const line = {
  title: '2025年度信息更新请于2026-05-31前报送',
  body: '请登录报送。',
  link: 'https://pool.example.cn/go/DUTY/1',
};
const envelope = (address: string, lines = [line]) => ({
  ...{ id: `dispatch-${(serial += 1)}`, address, name: '演示企业 <a@b>', title: '提醒', lines },
});
const send = (address: string, by = channel) => by.send(envelope(address));

describe('e-mail', () => {
  it('arrives with its title, its words and where they lead, under an id that every try shares', async () => {
    const letter = envelope('one@example.cn', [line, { ...line, link: 'https://pool.example.cn/go/DUTY/2' }]);
    const sent = { outcome: 'SENT', reference: `<${letter.id}@example.cn>` };
    expect(await channel.send(letter)).toEqual(sent);
    expect(await channel.send(letter)).toEqual(sent);
    const [mail, again] = smtp.mailsTo('one@example.cn');
    expect(mail).toMatchObject({ messageId: `${letter.id}@example.cn`, subject: '提醒' });
    expect(again?.messageId).toBe(mail?.messageId);
    expect(mail?.text).toContain('演示企业 <a@b>，您好：');
    expect(mail?.text).toContain(`1. ${line.title}`);
    expect(mail?.text).toContain('https://pool.example.cn/go/DUTY/2');
  });

  it.each(['nobody', 'two@@example.cn', 'a b@example.cn', 'line@example.cn\r\nBcc: all@example.cn', ''])(
    'to %j is not even tried',
    async (address) => {
      expect(await send(address)).toMatchObject({ outcome: 'FAILED', code: 'BAD_ADDRESS' });
    },
  );

  it.each([
    ['busy-1@example.cn', 'RETRY', 'BUSY'],
    ['later-1@example.cn', 'RETRY', 'BUSY'],
    ['never-1@example.cn', 'FAILED', 'REFUSED'],
    ['refuse-1@example.cn', 'FAILED', 'REFUSED'],
    ['mute-1@example.cn', 'RETRY', 'UNREACHABLE'],
    ['stall-1@example.cn', 'UNKNOWN', 'BROKE_OFF'],
    ['drop-1@example.cn', 'UNKNOWN', 'BROKE_OFF'],
  ])('that %s treats so is %s %s', async (address, outcome, code) => {
    expect(await send(address, impatient)).toMatchObject({ outcome, code });
    const taken = outcome === 'UNKNOWN' ? 1 : 0;
    expect(smtp.mailsTo(address)).toHaveLength(taken);
    expect(await send('healthy@example.cn')).toMatchObject({ outcome: 'SENT' });
  });

  it('that 451 was the answer to goes out with the next try', async () => {
    expect(await send('busy2-2@example.cn')).toMatchObject({ outcome: 'RETRY' });
    expect(await send('busy2-2@example.cn')).toMatchObject({ outcome: 'RETRY' });
    expect(await send('busy2-2@example.cn')).toMatchObject({ outcome: 'SENT' });
    expect(smtp.mailsTo('busy2-2@example.cn')).toHaveLength(1);
  });

  it('that nobody takes, since no server is there, waits', async () => {
    const nowhere = channelTo(`smtp://127.0.0.1:${await freePort()}`);
    expect(await send('one@example.cn', nowhere)).toMatchObject({ outcome: 'RETRY', code: 'UNREACHABLE' });
    await nowhere.close();
  });

  it('goes on when the server has closed a connection that was kept', async () => {
    const other = await startSmtp();
    const kept = channelTo(other.url);
    expect(await send('one@example.cn', kept)).toMatchObject({ outcome: 'SENT' });
    await other.close();
    expect(await send('one@example.cn', kept)).toMatchObject({ outcome: 'RETRY', code: 'UNREACHABLE' });
    await kept.close();
  });
});

describe('what nodemailer says of a failure', () => {
  it.each<[SendError, string, string]>([
    [fault({ code: 'EENVELOPE', responseCode: 550 }), 'FAILED', 'REFUSED'],
    [fault({ code: 'EMESSAGE', responseCode: 554, begun: true }), 'FAILED', 'REFUSED'],
    [fault({ code: 'EENVELOPE', responseCode: 450 }), 'RETRY', 'BUSY'],
    [fault({ code: 'EMESSAGE', responseCode: 452, begun: true }), 'RETRY', 'BUSY'],
    [fault({ code: 'ECONNECTION', responseCode: 421, begun: true }), 'RETRY', 'BUSY'],
    [fault({ code: 'EAUTH', responseCode: 535 }), 'RETRY', 'BUSY'],
    [fault({ code: 'EPROTOCOL', responseCode: 554 }), 'RETRY', 'BUSY'],
    [fault({ code: 'EENVELOPE' }), 'FAILED', 'BAD_ADDRESS'],
    [fault({ code: 'ESOCKET', begun: false }), 'RETRY', 'UNREACHABLE'],
    [fault({ code: 'EDNS' }), 'RETRY', 'UNREACHABLE'],
    [fault({ code: 'ETLS' }), 'RETRY', 'UNREACHABLE'],
    [fault({ code: 'EABORT' }), 'RETRY', 'UNREACHABLE'],
    [fault({ code: 'ETIMEDOUT', begun: true }), 'UNKNOWN', 'BROKE_OFF'],
    [fault({ code: 'ECONNECTION', begun: true }), 'UNKNOWN', 'BROKE_OFF'],
    [fault({ code: 'EABORT', begun: true }), 'UNKNOWN', 'BROKE_OFF'],
    [fault({ begun: true }), 'UNKNOWN', 'BROKE_OFF'],
  ])('%j means %s %s', (error, outcome, code) => {
    expect(faultOf(error)).toEqual({ outcome, code, text: 'why' });
  });

  it('is kept as far as its column goes', () => {
    const { text } = faultOf(fault({ message: '长'.repeat(400) })) as { text: string };
    expect(text).toHaveLength(300);
  });
});

function fault(of: Partial<SendError>): SendError {
  return { name: 'Error', message: 'why', ...of };
}
