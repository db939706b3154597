import type { Readable } from 'node:stream';
import SMTPPool from 'nodemailer/lib/smtp-pool';

/** What is said of a message that did not go out. */
export interface SendError extends Error {
  /** A word of nodemailer, such as EENVELOPE. */
  readonly code?: string;
  /** What the server answered, where it did. */
  readonly responseCode?: number;
  /** Whether the server had let its content begin. Only then may it have been taken. */
  readonly begun?: boolean;
}

/**
 * Kept connections to one SMTP server that say of a failed message whether its content had begun to go out; nodemailer
 * names a cut connection and a silence the same at every step of the dialogue.
 */
export class WatchedPool extends SMTPPool {
  override send(...[mail, done]: Parameters<SMTPPool['send']>): boolean {
    const { message } = mail;
    let content: Readable | undefined;
    const create = message.createReadStream.bind(message);
    message.createReadStream = (options) => (content = create(options));
    return super.send(mail, (error, info) =>
      done(error && Object.assign(error, { begun: content?.readableDidRead === true }), info),
    );
  }
}
