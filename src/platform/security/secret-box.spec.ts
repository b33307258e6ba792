import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Secret } from '../config/secret.js';
import { KEY_FILE, openSecretBox, SealBroken, SecretBox } from './secret-box.js';

const PLACE = 'channel:01:EMAIL';
const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const box = new SecretBox(Buffer.alloc(32, 1));

describe('a sealed secret', () => {
  it('opens at its place and shows nothing before', () => {
    const sealed = box.seal('邮箱密码 p@ss', PLACE);
    expect(sealed).not.toContain('p@ss');
    expect(box.open(sealed, PLACE).reveal()).toBe('邮箱密码 p@ss');
  });

  it('is another text each time, so that equal passwords cannot be told', () => {
    expect(box.seal('same', PLACE)).not.toBe(box.seal('same', PLACE));
  });

  it('does not open at another place, under another key, or changed by one character', () => {
    const sealed = box.seal('secret', PLACE);
    const changed = sealed.slice(0, -1) + (sealed.endsWith('A') ? 'B' : 'A');
    // The same bytes in another spelling: the last of these characters has two bits that mean nothing.
    const respelled = box.seal('1', PLACE).replace(/.$/, (last) => BASE64[BASE64.indexOf(last) ^ 1]!);
    expect(() => box.open(sealed, 'channel:02:EMAIL')).toThrow(SealBroken);
    expect(() => new SecretBox(Buffer.alloc(32, 2)).open(sealed, PLACE)).toThrow(/FENGONG_SECRET_KEY/);
    expect(() => box.open(changed, PLACE)).toThrow(SealBroken);
    expect(() => box.open(respelled, PLACE)).toThrow(SealBroken);
    expect(() => box.open('v1.x', PLACE)).toThrow(SealBroken);
  });
});

describe('the key of the installation', () => {
  let dataDir: string;
  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'fengong-key-'));
  });
  afterEach(() => rmSync(dataDir, { recursive: true }));

  it('is made once, readable by its owner alone, and the same for every process of the folder', () => {
    const config = { secretKey: undefined, dataDir: join(dataDir, 'new') };
    const sealed = openSecretBox(config).seal('secret', PLACE);
    expect(openSecretBox(config).open(sealed, PLACE).reveal()).toBe('secret');
    expect(statSync(join(config.dataDir, KEY_FILE)).mode & 0o777).toBe(0o600);
  });

  it('is the configured one where there is one, and then no file is made', () => {
    const secretKey = new Secret(Buffer.alloc(32, 1).toString('base64'));
    expect(openSecretBox({ secretKey, dataDir }).open(box.seal('secret', PLACE), PLACE).reveal()).toBe('secret');
    expect(() => statSync(join(dataDir, KEY_FILE))).toThrow('ENOENT');
  });
});
