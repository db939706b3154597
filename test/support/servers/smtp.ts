import type { AddressInfo } from 'node:net';
import type { Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';
import type { SMTPServerDataStream, SMTPServerSession } from 'smtp-server';
import { readMail } from './mail-text.js';
import type { MailText } from './mail-text.js';

/** An e-mail the server has taken in full, whatever it answered afterwards. */
export interface Mail extends MailText {
  readonly to: string;
}

/**
 * A real SMTP server on a free port of 127.0.0.1. How it treats a mail, the address says: `<word><times>-anything@…` for
 * so many times (without a number: always), then as any other:
 *
 *     busy    451 to the recipient             later   451 to the content
 *     never   550 to the recipient             refuse  554 to the content
 *     mute    no answer to the recipient
 *     stall   takes the content and never answers
 *     drop    takes the content and cuts the connection
 */
export interface SmtpSink {
  /** What SMTP_URL takes. */
  readonly url: string;
  /** Everything taken, in its order; what was refused is not among it. */
  readonly mails: readonly Mail[];
  mailsTo(address: string): Mail[];
  /** Ends it and cuts what is still connected. Safe to call twice. */
  close(): Promise<void>;
}

export interface SmtpOptions {
  /** How long each mail is looked at before it is taken, in milliseconds; default 0. */
  readonly answersAfterMs?: () => number;
}

type Behaviour = 'busy' | 'never' | 'mute' | 'later' | 'refuse' | 'stall' | 'drop';

const REFUSALS: Partial<Record<Behaviour, readonly [code: number, words: string]>> = {
  busy: [451, 'try again later'],
  never: [550, 'no such person'],
  later: [451, 'the disk is full'],
  refuse: [554, 'not wanted here'],
};

/** Starts the server. */
export async function startSmtp({ answersAfterMs = () => 0 }: SmtpOptions = {}): Promise<SmtpSink> {
  const mails: Mail[] = [];
  const sockets = new Map<number, Socket>();
  const turns = new Map<string, number>();

  /** How the address wants to be treated this time, if it is one of `among`. */
  const treatment = (address: string, among: readonly Behaviour[]): Behaviour | undefined => {
    const [, word = '', times = ''] = /^([a-z]+)(\d*)-/.exec(address) ?? [];
    const behaviour = among.find((name) => name === word);
    if (behaviour === undefined) return undefined;
    const turn = (turns.get(address) ?? 0) + 1;
    turns.set(address, turn);
    return times === '' || turn <= Number(times) ? behaviour : undefined;
  };

  const receive = async (
    stream: SMTPServerDataStream,
    session: SMTPServerSession,
    answer: (error?: Error | null) => void,
  ) => {
    const to = session.envelope.rcptTo[0]?.address ?? '';
    const source = await text(stream);
    const behaviour = treatment(to, ['later', 'refuse', 'stall', 'drop']);
    const pause = answersAfterMs();
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    const refusal = refusalFor(behaviour);
    if (refusal) return answer(refusal);
    mails.push({ ...readMail(source), to });
    if (behaviour === 'drop') return void sockets.get(session.remotePort)?.destroy();
    if (behaviour === undefined) answer();
  };

  const server = new SMTPServer({
    ...{ authOptional: true, hideSTARTTLS: true, disabledCommands: ['STARTTLS', 'AUTH'], logger: false },
    ...{ disableReverseLookup: true, closeTimeout: 1 },
    onRcptTo: ({ address }, _session, answer) => {
      const behaviour = treatment(address, ['busy', 'never', 'mute']);
      if (behaviour !== 'mute') answer(refusalFor(behaviour));
    },
    // A message that breaks off was not taken.
    onData: (stream, session, answer) => void receive(stream, session, answer).catch(() => undefined),
  });
  server.on('error', () => undefined);
  const listening = server.listen(0, '127.0.0.1');
  await new Promise((resolve) => listening.once('listening', resolve));
  listening.on('connection', (socket: Socket) => {
    const port = socket.remotePort ?? 0;
    sockets.set(port, socket);
    socket.once('close', () => sockets.delete(port));
  });

  let closing: Promise<void> | undefined;
  return {
    url: `smtp://127.0.0.1:${(listening.address() as AddressInfo).port}`,
    mails,
    mailsTo: (address) => mails.filter(({ to }) => to === address),
    close: () => {
      closing ??= new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets.values()) socket.destroy();
      });
      return closing;
    },
  };
}

function refusalFor(behaviour: Behaviour | undefined): Error | null {
  const [responseCode, words] = (behaviour && REFUSALS[behaviour]) ?? [];
  return responseCode === undefined ? null : Object.assign(new Error(words), { responseCode });
}
