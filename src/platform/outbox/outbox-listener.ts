import { Logger } from '@nestjs/common';
import { Client } from 'pg';

/**
 * Wakes the relay when a message is committed. Holds a connection of its own, because LISTEN belongs to a connection; a
 * connection that drops is made again at the next wait, and until then the relay lives by its poll.
 */
export class OutboxListener {
  private readonly logger = new Logger(OutboxListener.name);
  private client: Client | undefined;
  private heard = false;
  private wake: (() => void) | undefined;

  constructor(private readonly databaseUrl: string) {}

  /** Resolves when a message was committed since the last wait, after `ms`, or when `interrupt` is called. */
  async wait(ms: number): Promise<void> {
    await this.connect();
    if (!this.heard) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, ms);
        this.wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    this.wake = undefined;
    this.heard = false;
  }

  interrupt(): void {
    this.heard = true;
    this.wake?.();
  }

  async close(): Promise<void> {
    const client = this.client;
    this.client = undefined;
    await client?.end();
  }

  private async connect(): Promise<void> {
    if (this.client) return;
    const client = new Client({ connectionString: this.databaseUrl, keepAlive: true });
    client.on('notification', () => this.interrupt());
    client.on('error', (error) => this.drop(client, error));
    try {
      await client.connect();
      await client.query('LISTEN outbox');
      this.client = client;
      // What was committed before LISTEN took effect was told to nobody.
      this.heard = true;
    } catch (error) {
      this.drop(client, error as Error);
    }
  }

  private drop(client: Client, error: Error): void {
    this.logger.warn(`lost the connection that listens for outbox messages: ${error.message}`);
    if (this.client === client) this.client = undefined;
    void client.end().catch(() => undefined);
  }
}
