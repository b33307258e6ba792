import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Dice } from '../../seeds/demo/dice.js';

export interface Received {
  /** `webhook-id`: by it a receiver tells a repetition from a second message. */
  readonly messageId: string;
  readonly recipientId: string;
  times: number;
  /** Milliseconds of the real clock. */
  readonly firstAt: number;
}

/** Of a hundred requests while the receiver misbehaves. */
const REFUSED = 6;
const HANGING = 1;
const CUT_AFTER_ACCEPTANCE = 3;

interface Payload {
  readonly data: { readonly recipient: { readonly id: string } };
}

/**
 * The office system that gets the messages: remembers what it has accepted. While it misbehaves it sometimes answers 500,
 * sometimes not at all, and sometimes accepts and cuts the connection before it has said so.
 */
export class Receiver {
  readonly received = new Map<string, Received>();
  misbehaves = false;
  private refusals = 0;

  private constructor(
    private readonly server: Server,
    private readonly dice: Dice,
  ) {
    server.on('request', (request, response) => void this.answer(request, response));
  }

  static async start(dice: Dice): Promise<Receiver> {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    return new Receiver(server, dice);
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  /** Requests that it refused, left without an answer or cut. */
  get badTurns(): number {
    return this.refusals;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    try {
      for await (const chunk of request) chunks.push(chunk as Buffer);
    } catch {
      return;
    }
    const turn = this.misbehaves ? this.dice.between(0, 99) : 100;
    if (turn < REFUSED + HANGING + CUT_AFTER_ACCEPTANCE) this.refusals += 1;
    if (turn < REFUSED) {
      response.writeHead(500).end('busy');
    } else if (turn >= REFUSED + HANGING) {
      this.accept(String(request.headers['webhook-id']), JSON.parse(Buffer.concat(chunks).toString()) as Payload);
      if (turn < REFUSED + HANGING + CUT_AFTER_ACCEPTANCE) response.destroy();
      else response.writeHead(204).end();
    }
  }

  private accept(messageId: string, { data }: Payload): void {
    const known = this.received.get(messageId);
    if (known) known.times += 1;
    else this.received.set(messageId, { messageId, recipientId: data.recipient.id, times: 1, firstAt: Date.now() });
  }
}
