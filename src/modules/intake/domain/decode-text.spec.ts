import { describe, expect, it } from '@jest/globals';
import { decodeText } from './decode-text.js';

const text = '一、任务\n1.建学校。（责任单位：区教育局）\n';
const utf16le = Buffer.from(text, 'utf16le');
/** 分工 and two line ends in GB18030. */
const gb18030 = Buffer.from([0xb7, 0xd6, 0xb9, 0xa4, 0x0a, 0xa3, 0xa8, 0xd4, 0xf0, 0xc8, 0xce, 0xa3, 0xa9, 0x0a]);

describe('Bytes become text', () => {
  it.each([
    ['UTF-8', Buffer.from(text), 'utf-8'],
    ['UTF-8 with a mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(text)]), 'utf-8'],
    ['UTF-16 little-endian without a mark', utf16le, 'utf-16le'],
    ['UTF-16 little-endian with a mark', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16le]), 'utf-16le'],
    [
      'UTF-16 big-endian with a mark',
      Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(utf16le).swap16()]),
      'utf-16be',
    ],
  ])('from %s', (_, bytes, encoding) => {
    expect(decodeText(bytes)).toEqual({ ok: true, text, encoding });
  });

  it('from GB18030', () => {
    expect(decodeText(gb18030)).toEqual({ ok: true, text: '分工\n（责任）\n', encoding: 'gb18030' });
  });

  it('but not from noise', () => {
    const noise = Uint8Array.from({ length: 5000 }, (_, index) => (index * index * 31 + index * 7) % 256);
    expect(decodeText(noise)).toEqual({ ok: false, code: 'not_text' });
  });
});
