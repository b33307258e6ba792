import type { FileHandle } from 'node:fs/promises';

const BLOCK = 512;
const NAME_BYTES = 100;
/** Ends an archive (POSIX.1-1988, ustar). */
const END = Buffer.alloc(2 * BLOCK);

/** Entries of an archive that every `tar` opens; each has its size before its bytes, so that nothing is kept in memory. */
export class TarWriter {
  constructor(private readonly file: FileHandle) {}

  async add(name: string, bytes: Buffer): Promise<void> {
    await this.begin(name, bytes.length);
    await this.write(bytes);
    await this.end(bytes.length);
  }

  /** @throws Error when the chunks are not as many bytes as was said. */
  async stream(name: string, size: number, chunks: AsyncIterable<Buffer>): Promise<void> {
    await this.begin(name, size);
    let written = 0;
    for await (const chunk of chunks) {
      await this.write(chunk);
      written += chunk.length;
    }
    if (written !== size) throw new Error(`${name} has ${written} bytes, not ${size}`);
    await this.end(size);
  }

  /** Whether everything is on the disk when it returns. */
  async finish(): Promise<void> {
    await this.write(END);
    await this.file.sync();
  }

  private begin(name: string, size: number): Promise<void> {
    return this.write(headerOf(name, size));
  }

  private async end(size: number): Promise<void> {
    const rest = size % BLOCK;
    if (rest > 0) await this.write(Buffer.alloc(BLOCK - rest));
  }

  private async write(bytes: Buffer): Promise<void> {
    await this.file.writeFile(bytes);
  }
}

export interface TarEntry {
  readonly name: string;
  readonly bytes: Buffer;
}

export class TarFault extends Error {
  constructor(reason: string) {
    super(`archive: ${reason}`);
    this.name = 'TarFault';
  }
}

/** The entries of an archive, one after the other, each in memory while it is looked at. @throws TarFault */
export async function* readTar(file: FileHandle, largestEntry: number): AsyncGenerator<TarEntry> {
  for (;;) {
    const header = await readExactly(file, BLOCK);
    if (header.every((byte) => byte === 0)) return;
    const { name, size } = parseHeader(header);
    if (size > largestEntry) throw new TarFault(`${name} is larger than any entry of a backup`);
    const bytes = await readExactly(file, size);
    const rest = size % BLOCK;
    if (rest > 0) await readExactly(file, BLOCK - rest);
    yield { name, bytes };
  }
}

async function readExactly(file: FileHandle, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length);
  let at = 0;
  while (at < length) {
    const { bytesRead } = await file.read(bytes, at, length - at);
    if (bytesRead === 0) throw new TarFault('ends too early');
    at += bytesRead;
  }
  return bytes;
}

/** Names of a backup are short and of ASCII; times and owners are left out, so that equal content gives equal bytes. */
function headerOf(name: string, size: number): Buffer {
  const header = Buffer.alloc(BLOCK);
  if (Buffer.byteLength(name) > NAME_BYTES) throw new Error(`name too long for an archive: ${name}`);
  header.write(name, 0, 'ascii');
  header.write('0000600\0', 100, 'ascii');
  header.write('0000000\0', 108, 'ascii');
  header.write('0000000\0', 116, 'ascii');
  header.write(`${size.toString(8).padStart(11, '0')}\0`, 124, 'ascii');
  header.write('00000000000\0', 136, 'ascii');
  header.write('0', 156, 'ascii');
  header.write('ustar\x0000', 257, 'latin1');
  header.write(checksumOf(header), 148, 'ascii');
  return header;
}

function parseHeader(header: Buffer): { name: string; size: number } {
  if (header.toString('ascii', 148, 156) !== checksumOf(header)) throw new TarFault('damaged header');
  const name = header.toString('ascii', 0, NAME_BYTES).replace(/\0.*$/, '');
  return { name, size: Number.parseInt(header.toString('ascii', 124, 135), 8) };
}

function checksumOf(header: Buffer): string {
  const sum = header.reduce((total, byte, at) => total + (at >= 148 && at < 156 ? 0x20 : byte), 0);
  return `${sum.toString(8).padStart(6, '0')}\0 `;
}
