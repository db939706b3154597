/** What a spec reads of an e-mail. */
export interface MailText {
  /** Without the angle brackets. */
  readonly messageId: string;
  readonly subject: string;
  /** The plain text of it. */
  readonly text: string;
}

/** Reads the plain part of a message as nodemailer writes it: one text, or alternatives of which the first is the plain one. */
export function readMail(source: string): MailText {
  const { headers, body } = partOf(source);
  const boundary = /boundary="?([^";]+)"?/i.exec(headers.get('content-type') ?? '')?.[1];
  const plain = boundary === undefined ? { headers, body } : partOf(body.split(`--${boundary}\r\n`)[1] ?? '');
  const encoding = plain.headers.get('content-transfer-encoding') ?? '7bit';
  return {
    messageId: (headers.get('message-id') ?? '').replace(/[<>]/g, ''),
    subject: wordsOf(headers.get('subject') ?? ''),
    text: decode(plain.body.split('\r\n--')[0] ?? '', encoding.toLowerCase()),
  };
}

function partOf(source: string): { headers: Map<string, string>; body: string } {
  const end = source.indexOf('\r\n\r\n');
  const lines = source
    .slice(0, end)
    .replace(/\r\n[ \t]+/g, ' ')
    .split('\r\n');
  const headers = new Map(
    lines.map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
    }),
  );
  return { headers, body: source.slice(end + 4) };
}

/** `=?UTF-8?B?…?=` and `=?UTF-8?Q?…?=`; blanks between two of them mean nothing. */
function wordsOf(header: string): string {
  const joined = header.replace(/\?=\s+=\?/g, '?==?');
  return joined.replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_, kind: string, word: string) =>
    kind.toLowerCase() === 'b'
      ? decode(word, 'base64')
      : decode(word.replaceAll('_', ' '), 'quoted-printable'),
  );
}

function decode(body: string, encoding: string): string {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8');
  if (encoding !== 'quoted-printable') return body;
  const bytes = body
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
