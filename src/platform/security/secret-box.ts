import { Injectable } from '@nestjs/common';
import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Secret } from '../config/secret.js';
import { newId } from '../ids.js';

const ALGORITHM = 'aes-256-gcm';
const KEY_BYTES = 32;
const IV_BYTES = 12;
const TAG_BYTES = 16;
const VERSION = 'v1';
export const KEY_FILE = 'secret.key';

/** What was sealed cannot be opened here: another key, another place, or damaged. */
export class SealBroken extends Error {
  constructor(reason: string) {
    super(`a sealed secret cannot be opened: ${reason}`);
    this.name = 'SealBroken';
  }
}

/**
 * Secrets at rest: AES-256-GCM under the installation's key, which is not in the database. A sealed text is bound to
 * its `place` (`channel:<jurisdiction>:EMAIL`), so that nobody can open one by copying it into another row.
 */
@Injectable()
export class SecretBox {
  readonly #key: Buffer;
  readonly #keyName: string;

  constructor(key: Buffer) {
    if (key.length !== KEY_BYTES)
      throw new Error(`the key of the secret box has ${key.length} bytes, not ${KEY_BYTES}`);
    this.#key = key;
    this.#keyName = createHash('sha256').update('fengong secret box').update(key).digest('hex').slice(0, 8);
  }

  /** @returns `v1.<name of the key>.<Base64url of iv, tag and text>`. */
  seal(text: string, place: string): string {
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv(ALGORITHM, this.#key, iv).setAAD(Buffer.from(place));
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return [VERSION, this.#keyName, Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url')].join('.');
  }

  /** @throws SealBroken */
  open(sealed: string, place: string): Secret {
    const [version, keyName, body = ''] = sealed.split('.');
    if (version !== VERSION) throw new SealBroken('unknown version');
    if (keyName !== this.#keyName) {
      throw new SealBroken(`it needs the key ${keyName}, the installation has ${this.#keyName} (FENGONG_SECRET_KEY)`);
    }
    const bytes = Buffer.from(body, 'base64url');
    // Base64 has several spellings of the same bytes; ours is one.
    if (bytes.toString('base64url') !== body) throw new SealBroken('it was damaged');
    const [iv, tag, text] = [
      bytes.subarray(0, IV_BYTES),
      bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES),
      bytes.subarray(IV_BYTES + TAG_BYTES),
    ];
    try {
      const options = { authTagLength: TAG_BYTES };
      const decipher = createDecipheriv(ALGORITHM, this.#key, iv, options).setAAD(Buffer.from(place)).setAuthTag(tag);
      return new Secret(Buffer.concat([decipher.update(text), decipher.final()]).toString('utf8'));
    } catch {
      throw new SealBroken('it was damaged, or sealed for another place');
    }
  }
}

/** The configured key, or the one kept in the data folder, made by the first process that needs it. */
export function openSecretBox(config: { readonly secretKey: Secret | undefined; readonly dataDir: string }): SecretBox {
  if (config.secretKey) return new SecretBox(Buffer.from(config.secretKey.reveal(), 'base64'));
  return new SecretBox(Buffer.from(keptKey(join(config.dataDir, KEY_FILE), config.dataDir), 'base64'));
}

function keptKey(path: string, folder: string): string {
  return read(path) ?? makeKey(path, folder);
}

/** Written whole under another name and then linked: of two processes one wins, and none reads half a key. */
function makeKey(path: string, folder: string): string {
  mkdirSync(folder, { recursive: true });
  const draft = `${path}.${newId()}`;
  writeFileSync(draft, `${randomBytes(KEY_BYTES).toString('base64')}\n`, { mode: 0o600, flag: 'wx' });
  try {
    linkSync(draft, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  return read(path)!;
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
