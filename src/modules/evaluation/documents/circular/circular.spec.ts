import { describe, expect, it } from '@jest/globals';
import { LANDSCAPE_WIDTH_MM, PORTRAIT_WIDTH_MM } from '../../../../platform/official-document/table-model.js';
import { sha256Hex } from '../../../../platform/json.js';
import type { AuthorTexts } from '../../domain/author-texts.js';
import type { EvaluationSnapshot } from '../../domain/snapshot.js';
import type { Edition } from '../edition.js';
import { renderReportDocx } from '../report-docx.js';
import { requireProseAgrees } from '../report/check-prose.js';
import { emptySnapshot, formerFixture, smallSnapshot, snapshotFixture } from '../testing/snapshot.fixture.js';
import { circularTables, composeCircular } from './circular.js';

const plain = snapshotFixture({ kind: 'ANNUAL', asOf: '2023-12-31' });
const snapshot = { ...plain, former: formerFixture(plain) };
const compose = (of: EvaluationSnapshot, edition: Edition = 'INTERNAL', texts: AuthorTexts = {}) =>
  composeCircular(of, { words: { texts, voices: null }, edition });
const text = (of: EvaluationSnapshot, edition: Edition = 'INTERNAL') =>
  compose(of, edition)
    .composed.map((block) => block.text)
    .join('\n');

describe('the circular of an evaluation', () => {
  it('has the head and the title of an official document, with a marked place for its number', () => {
    const { head, titleLines, addressees, signature } = compose(snapshot);
    expect(head).toEqual({ issuerMark: '武汉市武昌区人民政府办公室通报', documentNumber: '〔发文字号〕' });
    expect(titleLines.join('')).toBe(
      '关于《武昌区国民经济和社会发展第十四个五年规划和2035年远景目标纲要》2023年度评估情况的通报',
    );
    expect(addressees).toBe('各有关单位');
    expect(signature.map(({ kind }) => kind)).toEqual(['paragraph', 'placeholder']);
  });

  it('tells lights, tasks behind, what changed, the on-time rate and who owes', () => {
    expect(text(snapshot)).toContain('严重滞后的任务');
    expect(text(snapshot)).toContain('与2022年度评估（截至2022年12月31日）相比');
    expect(text(snapshot)).toMatch(/应报330份，.*按时率\d+\.\d%。/);
    expect(text(snapshot)).toMatch(/仍有缺报的单位：.*逐项见附件3。/);
  });

  it('keeps who reports late out of the public edition', () => {
    const circular = compose(snapshot, 'PUBLIC');
    const tables = circular.annexes.flatMap((annex) => annex.tables.flatMap(({ columns }) => columns));
    expect(text(snapshot, 'PUBLIC')).not.toMatch(/按时率|应报|缺报/);
    expect(tables.map(({ header }) => header).join('')).not.toMatch(/应报|按时|缺报/);
    expect(circular.body.some((piece) => piece.kind === 'block' && piece.block.kind === 'placeholder')).toBe(false);
  });

  it.each([
    ['INTERNAL', snapshot],
    ['PUBLIC', snapshot],
    ['INTERNAL', emptySnapshot()],
  ] as const)('has only numbers that are in its tables, %s', (edition, of) => {
    const { composed } = compose(of, edition);
    const allowed = { tables: circularTables(of) };
    expect(() => requireProseAgrees({ composed }, of, allowed)).not.toThrow();
    const tampered = composed.map((block) => ({ ...block, text: block.text.replace('现将', '其中77.7%，现将') }));
    expect(() => requireProseAgrees({ composed: tampered }, of, allowed)).toThrow(/77\.7%/);
  });

  it.each(['INTERNAL', 'PUBLIC'] as const)('has tables that fill their page, %s', (edition) => {
    for (const { orientation, tables } of compose(snapshot, edition).annexes) {
      const page = orientation === 'landscape' ? LANDSCAPE_WIDTH_MM : PORTRAIT_WIDTH_MM;
      for (const { columns } of tables) expect(columns.reduce((sum, { widthMm }) => sum + widthMm, 0)).toBe(page);
    }
  });

  it('takes the author’s number, demands and signature, and has the same bytes each time', async () => {
    const texts = {
      'circular-number': '武昌政督〔2024〕3号',
      circular: '请于1月底前整改。',
      'circular-signature': '武昌区人民政府办公室\n2024年1月8日',
    };
    const of = smallSnapshot();
    const circular = compose(of, 'INTERNAL', texts);
    expect(circular.head!.documentNumber).toBe('武昌政督〔2024〕3号');
    expect(circular.body.at(-1)).toMatchObject({ block: { text: '请于1月底前整改。' } });
    const make = async () => sha256Hex(await renderReportDocx(compose(of, 'INTERNAL', texts), of));
    expect(await make()).toBe(await make());
  });
});
