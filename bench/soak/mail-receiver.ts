import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';
import type { Acceptances, Turn } from './acceptances.js';

/** The mail server of all districts, where an address is the id of a person @ anything: it puts off with 451, says nothing any more, or breaks off behind DATA. */
export class MailReceiver {
  /** Of the message under way, by session. */
  private readonly turns = new Map<string, Turn>();
  private readonly server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    authOptional: true,
    logger: false,
    closeTimeout: 100,
    onRcptTo: (_address, { id }, done) => {
      const turn = this.acceptances.turn();
      this.turns.set(id, turn);
      if (turn === 'REFUSE') done(Object.assign(new Error('greylisted'), { responseCode: 451 }));
      else if (turn !== 'HANG') done();
    },
    onData: (stream, session, done) => {
      text(stream).then((letter) => this.take(letter, session, done), done);
    },
  });

  private constructor(private readonly acceptances: Acceptances) {
    this.server.on('error', () => undefined);
  }

  static async start(acceptances: Acceptances): Promise<MailReceiver> {
    const receiver = new MailReceiver(acceptances);
    receiver.server.listen(0, '127.0.0.1');
    await once(receiver.server.server, 'listening');
    return receiver;
  }

  get port(): number {
    return (this.server.server.address() as AddressInfo).port;
  }

  stop(): Promise<void> {
    return new Promise((stopped) => this.server.close(() => stopped()));
  }

  private take(letter: string, { id, envelope }: SMTPServerSession, done: (error?: Error | null) => void): void {
    const [, messageId = ''] = /^Message-ID: <(.+)@/im.exec(letter) ?? [];
    const [recipientId = ''] = envelope.rcptTo[0]!.address.split('@');
    this.acceptances.accept({ messageId, channel: 'EMAIL', recipientId });
    if (this.turns.get(id) !== 'CUT') return done();
    for (const connection of this.server.connections) {
      if (connection.session.id === id) connection._socket.destroy();
    }
  }
}
