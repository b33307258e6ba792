import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { connect } from 'node:net';

/** What happens to one connection, or to one piece of bytes on its way. */
export interface Faults {
  /** Asked for each piece of an answer: true breaks the connection in place of it. */
  readonly cutsAnswer?: () => boolean;
  /** Asked for each piece of a request: true breaks the connection after it has been passed on. */
  readonly cutsRequest?: () => boolean;
  /** Milliseconds by which a piece of an answer comes later. */
  readonly delay?: () => number;
}

/**
 * A reverse proxy for TCP with an address that stays while what is behind it is restarted. Connections to nobody are
 * broken off, as by a load balancer whose last backend has gone.
 */
export class Proxy {
  /** Where connections lead; null: nobody is there. */
  target: URL | null = null;
  faults: Faults = {};
  /** How often a connection was broken by a fault. */
  cuts = 0;
  private readonly sockets = new Set<Socket>();

  private constructor(
    private readonly server: Server,
    readonly url: string,
  ) {}

  static async start(): Promise<Proxy> {
    const server = createServer();
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const proxy = new Proxy(server, `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    server.on('connection', (client) => proxy.join(client));
    return proxy;
  }

  /** Ends all connections, as a restart of what is behind would. */
  drop(): void {
    for (const socket of this.sockets) socket.destroy();
  }

  close(): Promise<void> {
    return new Promise((closed) => {
      this.server.close(() => closed());
      this.drop();
    });
  }

  private join(client: Socket): void {
    if (!this.target) return void client.destroy();
    const upstream = connect(Number(this.target.port), this.target.hostname);
    for (const [socket, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      this.sockets.add(socket);
      socket.setNoDelay(true);
      socket.on('error', () => other.destroy());
      socket.on('close', () => {
        this.sockets.delete(socket);
        other.destroy();
      });
    }
    const cut = (): void => {
      this.cuts += 1;
      client.destroy();
    };
    client.on('data', (piece) => {
      upstream.write(piece);
      if (this.faults.cutsRequest?.()) setImmediate(cut);
    });
    client.on('end', () => upstream.end());
    upstream.on('data', (piece) => {
      if (this.faults.cutsAnswer?.()) return cut();
      const ms = this.faults.delay?.() ?? 0;
      if (ms === 0) return void client.write(piece);
      // The other pieces wait behind it.
      upstream.pause();
      setTimeout(() => {
        client.write(piece);
        upstream.resume();
      }, ms);
    });
    upstream.on('end', () => client.end());
  }
}

/** A port on which nobody listens, nor will until somebody else asks the system for one. */
export async function freePort(): Promise<number> {
  const proxy = await Proxy.start();
  await proxy.close();
  return Number(new URL(proxy.url).port);
}
