import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OutsideChannel } from '../../config/policy.js';
import { newId } from '../../src/common/ids.js';
import { Notifier } from '../../src/core/flow/index.js';
import { Contact } from '../../src/modules/notice/contact/contact.entity.js';
import { Delivery } from '../../src/modules/notice/delivery/delivery.entity.js';
import { Dispatch } from '../../src/modules/notice/delivery/dispatch.entity.js';
import { Dispatcher } from '../../src/modules/notice/delivery/dispatcher.js';
import { HandOver } from '../../src/modules/notice/delivery/hand-over.js';
import { Outbox } from '../../src/modules/notice/delivery/outbox.js';
import type { NoticeKind } from '../../src/modules/notice/message/notice-texts.js';
import type { Caller } from './app.js';
import { type Firm, filerOf, ReminderDesk } from './reminder-desk.js';
import { newFolder, type RobotHost, type SmtpSink, startRobot, startSmtp } from './servers/index.js';

/** Parameters that fill the words of a few kinds of message, one for each urgency. */
const PARAMS = {
  CASE_RETURNED: { number: 'SZ-7', dueAt: '2026-05-29T16:00:00.000Z', reason: '证明材料不清晰' },
  URGED: { by: '深圳市工业和信息化局', title: '2025年度信息更新', due: '', reason: '' },
  CASE_MOVED: { number: 'SZ-7', from: '县级初审中', to: '市级审核中' },
} satisfies Partial<Record<NoticeKind, Record<string, string>>>;

const PUBLIC_URL = 'https://pool.example.cn';

/**
 * An installation whose three channels lead to real servers of the test. Nothing goes out by itself: a spec says when
 * (`send`), and never waits.
 */
export class DeliveryDesk {
  private constructor(
    readonly desk: ReminderDesk,
    readonly smtp: SmtpSink,
    readonly robot: RobotHost,
    readonly smsDir: string,
  ) {}

  static async open(env: Record<string, string> = {}): Promise<DeliveryDesk> {
    const [smtp, robot, smsDir] = [await startSmtp(), await startRobot(), newFolder('sms')];
    const channels = {
      ...{ PUBLIC_URL, SMTP_URL: smtp.url, MAIL_FROM: 'pool@example.cn', SMS_DIR: smsDir },
      ...{ WEBHOOK_HOSTS: robot.host, WEBHOOK_PLAIN: 'on', WEBHOOK_PER_MINUTE: '1000' },
      ...{ SEND_TIMEOUT_SECONDS: '2', SMS_PER_MINUTE: '1000' },
    };
    const desk = await ReminderDesk.open({ ...channels, ...env }, false);
    return new DeliveryDesk(desk, smtp, robot, smsDir);
  }

  async close(): Promise<void> {
    await this.desk.close();
    await this.smtp.close();
    await this.robot.close();
  }

  /** An enterprise in the pool whose one person can be reached. */
  async firm(
    address?: string,
    channel: OutsideChannel = 'EMAIL',
  ): Promise<Firm & { readonly person: Caller }> {
    const firm = await this.desk.member();
    const person = filerOf(firm);
    if (address !== undefined) await this.contact(person, address, { channel });
    return { ...firm, person };
  }

  /** An official who can be reached, and whom no ladder reminds. */
  async official(address: string, channel: OutsideChannel = 'EMAIL'): Promise<Caller> {
    const person = await this.desk.app.official('4419', 'HANDLER');
    await this.contact(person, address, { channel });
    return person;
  }

  contact(
    { accountId }: Pick<Caller, 'accountId'>,
    address: string,
    { channel = 'EMAIL', chosen = true }: { channel?: OutsideChannel; chosen?: boolean } = {},
  ): Promise<unknown> {
    const row = { id: newId(), accountId, channel, address, chosen, changedAt: new Date(), version: 1 };
    return this.desk.app.change(() => this.desk.repo(Contact).insert(row));
  }

  /** Tells one person something that is not a reminder. */
  tell({ accountId }: Pick<Caller, 'accountId'>, kind: keyof typeof PARAMS): Promise<void> {
    const subject = { subjectKind: 'APPLICATION', subjectId: newId() };
    const request = { causeId: newId(), kind, params: PARAMS[kind], ...subject, to: { accountId } };
    return this.desk.app.change(() => this.desk.app.nest.get(Notifier).notify(request));
  }

  deliveriesTo = ({ accountId }: Pick<Caller, 'accountId'>, channel?: OutsideChannel) =>
    this.desk.repo(Delivery).find({
      where: { accountId, ...(channel ? { channel } : {}) },
      order: { id: 'ASC' },
    });

  dispatchesTo = ({ accountId }: Pick<Caller, 'accountId'>) =>
    this.desk.repo(Dispatch).find({ where: { accountId }, order: { id: 'ASC' } });

  async onlyDispatchTo(person: Pick<Caller, 'accountId'>): Promise<Dispatch> {
    const [only, ...others] = await this.dispatchesTo(person);
    if (only === undefined || others.length > 0) throw new Error(`not one dispatch but ${others.length + 1}`);
    return only;
  }

  /** Tries what may be tried to this person now, as a job of the queue does. */
  async send(...persons: readonly Pick<Caller, 'accountId'>[]): Promise<void> {
    const waiting = await Promise.all(persons.map((person) => this.dispatchesTo(person)));
    await this.desk.app.nest.get(Dispatcher).run(waiting.flat().map(({ id }) => id));
  }

  /** Lets the pause after a failed try be over. */
  pauseIsOver = (person: Pick<Caller, 'accountId'>) => this.set(person, { nextAttemptAt: new Date(0) });

  async tryAgain(person: Pick<Caller, 'accountId'>): Promise<Dispatch> {
    await this.pauseIsOver(person);
    await this.send(person);
    return this.onlyDispatchTo(person);
  }

  /** What the sweep does with messages. */
  sweep = () => this.desk.app.nest.get(HandOver).sweep();

  /** The process that sends to this person dies in the middle of it, and the others take note. */
  async breaksOff(person: Pick<Caller, 'accountId'>): Promise<void> {
    const { id } = await this.onlyDispatchTo(person);
    const outbox = this.desk.app.nest.get(Outbox);
    if ((await outbox.claim(id, 1000)) === null) throw new Error('was not there to be claimed');
    await this.set(person, { claimedUntil: new Date(0) });
    await outbox.breakOff();
  }

  set({ accountId }: Pick<Caller, 'accountId'>, changes: Partial<Dispatch>): Promise<unknown> {
    return this.desk.app.change(() => this.desk.repo(Dispatch).update({ accountId }, changes));
  }

  /** What lies in the folder of the text message gateway. */
  textMessages(): { name: string; id: string; to: string; text: string }[] {
    return readdirSync(this.smsDir).map((name) => ({
      name,
      ...(JSON.parse(readFileSync(join(this.smsDir, name), 'utf8')) as {
        id: string;
        to: string;
        text: string;
      }),
    }));
  }
}
