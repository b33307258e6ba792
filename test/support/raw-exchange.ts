import { connect } from 'node:net';

export interface RawAnswer {
  /** 0 when the connection ended without an answer. */
  readonly status: number;
  readonly code: string | null;
}

/**
 * Writes bytes to the server as they are, sound or not, and waits until it has closed the connection or answered in full.
 * @param parts written one after the other; the caller never ends the connection himself.
 */
export function exchange(url: string, ...parts: readonly (string | Uint8Array)[]): Promise<RawAnswer> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    let received = '';
    const socket = connect({ host: hostname, port: Number(port) }, () => parts.forEach((part) => socket.write(part)));
    const finish = (): void => {
      socket.destroy();
      const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(received)?.[1] ?? 0);
      resolve({ status, code: /"code":"(\w+)"/.exec(received)?.[1] ?? null });
    };
    socket.on('data', (chunk) => {
      received += chunk.toString();
      if (isWhole(received)) finish();
    });
    socket.on('close', finish);
    socket.on('error', (error: NodeJS.ErrnoException) => (error.code === 'ECONNRESET' ? finish() : reject(error)));
  });
}

function isWhole(text: string): boolean {
  const cut = text.indexOf('\r\n\r\n');
  const length = /content-length: (\d+)/i.exec(text)?.[1];
  return cut > 0 && length !== undefined && Buffer.byteLength(text.slice(cut + 4)) >= Number(length);
}

/** A request as text, with the length of its body unless `headers` says otherwise. */
export function message(
  method: string,
  target: string,
  headers: Readonly<Record<string, string>>,
  body: string | Uint8Array = '',
): Buffer {
  const bytes = Buffer.from(body);
  const all = { host: 'fengong.test', 'content-length': String(bytes.length), ...headers };
  const head = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return Buffer.concat([Buffer.from(`${method} ${target} HTTP/1.1\r\n${head.join('\r\n')}\r\n\r\n`), bytes]);
}
