import { describe, expect, it } from '@jest/globals';
import { docxFile } from '../readers/testing/office-files.js';
import { checkInThread, parseInThread } from './parse-in-thread.js';

const LIMITS = { timeMs: 60_000, memoryMb: 512 };
const file = (text: string) => ({ bytes: Buffer.from(text), fileName: '方案.txt' });

describe('The reading thread', () => {
  it('gives text and draft, or what the file is, or why it cannot be read', async () => {
    const text = '1.建学校。（责任单位：区教育局）\n';
    expect(await parseInThread(file(text), LIMITS)).toMatchObject({ ok: true, text, draft: { counts: { tasks: 1 } } });
    expect(await checkInThread(file(text), LIMITS)).toEqual({ ok: true, mediaType: 'text/plain' });
    expect(await checkInThread(file(' '), LIMITS)).toMatchObject({ ok: false, code: 'empty_file' });
  });

  it('runs out of memory alone: the process lives and says what to do', async () => {
    const parts = Array.from({ length: 1_500_000 }, (_, index) => (index % 7 === 0 ? '<b/>' : '<a/>'));
    const bytes = await docxFile(parts.join(''));
    const outcome = await parseInThread({ bytes, fileName: '方案.docx' }, { ...LIMITS, memoryMb: 128 });
    expect(outcome).toMatchObject({ ok: false, code: 'document_too_complex' });
  });

  it('is stopped when its time is over', async () => {
    const outcome = await parseInThread(file('1.建学校。\n'), { timeMs: 1, memoryMb: 128 });
    expect(outcome).toMatchObject({ ok: false, code: 'parse_timeout' });
  });
});
