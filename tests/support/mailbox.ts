import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { app } from './app';

/** A mail server of this process (RFC 5321, as much as a client needs), and the application that sends through it. */
export interface Mailbox {
  /** The next mail, with its header and decoded; it may have come before. */
  next: () => Promise<string>;
  /** From now on every recipient is refused, or none. */
  refuse: (isRefused: boolean) => void;
  close: () => Promise<void>;
}

interface Provider {
  provider: unknown;
}

const quotedPrintable = (text: string) =>
  text
    .replace(/=\r?\n/g, '')
    .replace(/(?:=[0-9A-F]{2})+/g, (bytes) => Buffer.from(bytes.replaceAll('=', ''), 'hex').toString());

/** The parts of a mail, each with its header, as text (RFC 2045, 6). */
const decoded = (mail: string) =>
  mail
    .split(/^--.*$/m)
    .map((part) => {
      const [header = '', ...rest] = part.trimStart().split('\r\n\r\n');
      const body = rest.join('\r\n\r\n');
      const isBase64 = /^content-transfer-encoding: base64/im.test(header);
      return `${header}\r\n\r\n${isBase64 ? Buffer.from(body, 'base64').toString() : quotedPrintable(body)}`;
    })
    .join('\r\n');

/** Sends the application's e-mails to a server of this process, until it is closed. */
export async function openMailbox(): Promise<Mailbox> {
  const mails: string[] = [];
  const waiting: ((mail: string) => void)[] = [];
  let isRefused = false;
  const serve = (socket: Socket) => {
    let data: string | undefined;
    let rest = '';
    const say = (line: string) => socket.write(`${line}\r\n`);
    const read = (line: string) => {
      if (data !== undefined) {
        if (line !== '.') return void (data += `${line}\r\n`);
        const mail = decoded(data);
        const next = waiting.shift();
        if (next) next(mail);
        else mails.push(mail);
        data = undefined;
        return say('250 2.0.0 taken');
      }
      const verb = line.slice(0, 4).toUpperCase();
      if (verb === 'DATA') {
        data = '';
        return say('354 go on');
      }
      if (verb === 'QUIT') return void socket.end('221 2.0.0 bye\r\n');
      return say(verb === 'RCPT' && isRefused ? '550 5.1.1 no such mailbox' : '250 2.0.0 yes');
    };
    say('220 mail.example.bg ESMTP');
    socket
      .on('error', () => socket.destroy())
      .on('data', (chunk) => {
        const lines = (rest + chunk.toString()).split('\r\n');
        rest = lines.pop() ?? '';
        lines.forEach(read);
      });
  };
  const server: Server = createServer(serve);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // it listens on a port
  const email = app().plugin('email') as unknown as Provider; // Strapi types no provider
  const [before, settings] = [email.provider, app().config.get('plugin::email')];
  const { default: nodemailer } = await import('@strapi/provider-email-nodemailer');
  email.provider = nodemailer.init(
    { host: '127.0.0.1', port, secure: false, ignoreTLS: true },
    {
      defaultFrom: 'pobratim@example.bg',
      defaultReplyTo: 'pobratim@example.bg',
    },
  );
  app().config.set('plugin::email', { ...(settings as object), provider: 'nodemailer' });
  return {
    next: () => {
      const mail = mails.shift();
      return mail === undefined ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve(mail);
    },
    refuse: (refused) => void (isRefused = refused),
    close: async () => {
      email.provider = before;
      app().config.set('plugin::email', settings);
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
