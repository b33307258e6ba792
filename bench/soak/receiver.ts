import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Acceptances } from './acceptances.js';

interface Payload {
  readonly data: { readonly recipient: { readonly id: string } };
}

/** The office system that gets the messages by webhook. */
export class Receiver {
  private constructor(
    private readonly server: Server,
    private readonly acceptances: Acceptances,
  ) {
    server.on('request', (request, response) => void this.answer(request, response));
  }

  static async start(acceptances: Acceptances): Promise<Receiver> {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    return new Receiver(server, acceptances);
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await text(request).catch(() => null);
    if (body === null) return;
    const turn = this.acceptances.turn();
    if (turn === 'HANG') return;
    if (turn === 'REFUSE') return void response.writeHead(500).end('busy');
    const { data } = JSON.parse(body) as Payload;
    const messageId = String(request.headers['webhook-id']);
    this.acceptances.accept({ messageId, channel: 'WEBHOOK', recipientId: data.recipient.id });
    if (turn === 'CUT') response.destroy();
    else response.writeHead(204).end();
  }
}
