import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { createTransport, type SendMailOptions } from 'nodemailer';
import { GuardedAddresses } from '../../../platform/outbound/index.js';
import type { Secret } from '../../../platform/config/secret.js';
import type { EmailSettings } from '../domain/channels.js';

/** A jurisdiction's mail server and the version of its settings. */
export interface SmtpAccount {
  readonly jurisdictionId: string;
  readonly version: number;
  readonly settings: EmailSettings;
  readonly password: Secret | null;
}

/** What is used of nodemailer's transports, which come typed as `any`. */
export interface Mailer {
  sendMail(mail: SendMailOptions): Promise<{ readonly response?: string }>;
  close(): void;
}

/** Few at a time: mail servers count the connections of one sender. */
const CONNECTIONS = 5;
const CONNECT_MS = 8_000;
const SILENCE_MS = 10_000;

/**
 * Connections to mail servers, kept open between the messages of a batch. One pool per jurisdiction, made anew when the
 * settings change.
 */
@Injectable()
export class SmtpTransports implements OnModuleDestroy {
  private readonly pools = new Map<string, { readonly version: number; readonly transport: Mailer }>();

  constructor(private readonly addresses: GuardedAddresses) {}

  pooled(account: SmtpAccount): Mailer {
    const { jurisdictionId, version } = account;
    const known = this.pools.get(jurisdictionId);
    if (known?.version === version) return known.transport;
    known?.transport.close();
    const pool = { pool: true, maxConnections: CONNECTIONS, maxRequeues: 0 } as const;
    const transport: Mailer = createTransport({ ...pool, ...this.optionsOf(account) });
    this.pools.set(jurisdictionId, { version, transport });
    return transport;
  }

  /** For one message; the caller closes it. */
  single(account: SmtpAccount): Mailer {
    return createTransport(this.optionsOf(account));
  }

  onModuleDestroy(): void {
    for (const { transport } of this.pools.values()) transport.close();
  }

  private optionsOf({ settings, password }: SmtpAccount) {
    const { host, port, security, user, caCertificates } = settings;
    return {
      host,
      port,
      secure: security === 'TLS',
      requireTLS: security === 'STARTTLS',
      ignoreTLS: security === 'NONE',
      tls: {
        rejectUnauthorized: true,
        minVersion: 'TLSv1.2',
        ...(caCertificates !== null && { ca: caCertificates, allowPartialTrustChain: true }),
      } as const,
      ...(user !== null && { auth: { user, pass: password?.reveal() ?? '' } }),
      greetingTimeout: SILENCE_MS,
      socketTimeout: SILENCE_MS,
      disableFileAccess: true,
      disableUrlAccess: true,
      getSocket: (_: unknown, give: (error: Error | null, socket?: object) => void): void => {
        this.addresses.connect(host, port, CONNECT_MS).then(
          (connection) => give(null, { connection }),
          (error: Error) => give(error),
        );
      },
    };
  }
}
