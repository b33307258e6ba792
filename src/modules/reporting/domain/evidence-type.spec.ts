import { describe, expect, it } from '@jest/globals';
import JSZip from 'jszip';
import { ACTIVE_PARTS, oleObject, QUIET_PARTS } from '../../../platform/testing/active-parts.js';
import { EVIDENCE_FAULTS, judgeEvidence } from './evidence-type.js';

const MAIN = { docx: 'wordprocessingml.document', xlsx: 'spreadsheetml.sheet' } as const;

async function office({ of, parts }: (typeof QUIET_PARTS)[number]): Promise<Buffer> {
  const zip = new JSZip();
  const type = `application/vnd.openxmlformats-officedocument.${MAIN[of]}.main+xml`;
  zip.file('[Content_Types].xml', `<Types><Override PartName="/main.xml" ContentType="${type}"/></Types>`);
  for (const [name, content] of Object.entries(parts)) zip.file(name, content);
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}

describe('Evidence that does something when it is opened', () => {
  it.each(ACTIVE_PARTS)('is refused: $kind, $what', async (active) => {
    const { kind, of } = active;
    expect(judgeEvidence(await office(active), `a.${of}`)).toEqual({
      ok: false,
      code: kind,
      message: EVIDENCE_FAULTS[kind],
    });
  });

  it.each(QUIET_PARTS)('is not one with $what', async (quiet) => {
    expect(judgeEvidence(await office(quiet), `a.${quiet.of}`)).toMatchObject({ ok: true });
  });

  it.each([
    ['macros', 'a.xls', oleObject('Workbook', '_VBA_PROJECT_CUR')],
    ['embedded_program', 'a.ppt', oleObject('PowerPoint Document', '\u0001Ole10Native')],
    ['dde', 'a.wps', Buffer.concat([oleObject('WordDocument'), Buffer.from('\x13 DDEAUTO c:\\x')])],
  ] as const)('is refused in files of old Office: %s, %s', (code, name, bytes) => {
    expect(judgeEvidence(bytes, name)).toMatchObject({ ok: false, code });
  });

  it('is not unpacked without end', async () => {
    const parts = { 'word/document.xml': Buffer.alloc(65 * 1024 * 1024, ' ') };
    expect(judgeEvidence(await office({ what: '', of: 'docx', parts }), 'a.docx')).toMatchObject({ code: 'damaged' });
  });
});
