import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';
import type { IssuedCertificate } from './certificates.js';

export const MAIL_USER = 'fengong@example.gov.cn';
export const MAIL_PASSWORD = 'only-for-tests';

export interface Mail {
  /** Without angle brackets. */
  readonly messageId: string;
  readonly to: string;
  /** The parts, decoded: plain text and HTML. */
  readonly text: string;
  readonly html: string;
}

/** What the server does with the next message, instead of taking it. */
export type Mood = { readonly refuseMailbox: string } | { readonly dropAfterData: true };

export interface MailServer {
  readonly port: number;
  readonly mails: Mail[];
  /** How those who gave an account's name and password were connected, right or wrong ones. */
  readonly signIns: ('ENCRYPTED' | 'CLEAR')[];
  /** Mailboxes asked for, refused ones included. */
  readonly asked: string[];
  next(...moods: Mood[]): void;
  close(): Promise<void>;
}

export interface MailServerOptions {
  /** Encryption that it offers; without it, none. */
  readonly tls?: IssuedCertificate & { readonly from: 'START' | 'STARTTLS' };
}

/** A real SMTP server on this machine, with an account and moods. */
export async function startMailServer({ tls }: MailServerOptions = {}): Promise<MailServer> {
  const mails: Mail[] = [];
  const signIns: MailServer['signIns'] = [];
  const asked: string[] = [];
  const moods: Mood[] = [];
  const server = new SMTPServer({
    ...(tls ? { key: tls.key, cert: tls.cert, secure: tls.from === 'START' } : { disabledCommands: ['STARTTLS'] }),
    allowInsecureAuth: true,
    logger: false,
    closeTimeout: 100,
    onAuth: ({ username, password }, session, done) => {
      signIns.push(session.secure ? 'ENCRYPTED' : 'CLEAR');
      if (username === MAIL_USER && password === MAIL_PASSWORD) return done(null, { user: username });
      done(Object.assign(new Error('bad credentials'), { responseCode: 535 }));
    },
    onRcptTo: ({ address }, _session, done) => {
      asked.push(address);
      const [mood] = moods;
      if (!mood || !('refuseMailbox' in mood)) return done();
      moods.shift();
      const [code, ...words] = mood.refuseMailbox.split(' ');
      done(Object.assign(new Error(words.join(' ')), { responseCode: Number(code) }));
    },
    onData: (stream, session, done) => {
      void buffer(stream).then((raw) => {
        mails.push(read(raw.toString('utf8'), session.envelope.rcptTo[0]!.address));
        const dropped = moods[0] !== undefined && 'dropAfterData' in moods[0] && moods.shift();
        if (!dropped) return done(null, 'queued');
        for (const connection of server.connections) connection._socket.destroy();
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    port: (server.server.address() as AddressInfo).port,
    mails,
    asked,
    signIns,
    next: (...more) => void moods.push(...more),
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}

function read(raw: string, to: string): Mail {
  const part = (type: string): string => {
    const [, encoded = ''] = new RegExp(`Content-Type: ${type};[^]*?\\r\\n\\r\\n([^]*?)\\r\\n--`).exec(raw) ?? [];
    return Buffer.from(encoded, 'base64').toString('utf8');
  };
  const [, messageId = ''] = /^Message-ID: <(.*)>\r$/m.exec(raw) ?? [];
  return { messageId, to, text: part('text/plain'), html: part('text/html') };
}
