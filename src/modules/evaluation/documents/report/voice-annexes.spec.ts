import { describe, expect, it } from '@jest/globals';
import type { Annex } from '../manuscript.js';
import { LANDSCAPE_WIDTH_MM, PORTRAIT_WIDTH_MM } from '../../../../platform/official-document/table-model.js';
import { smallSnapshot } from '../testing/snapshot.fixture.js';
import { voicesFixture } from '../testing/voices.fixture.js';
import { voiceAnnexes } from './voice-annexes.js';

const snapshot = smallSnapshot();
const voices = voicesFixture(snapshot);
const annexes = voiceAnnexes(snapshot, voices);
const cells = ({ tables }: Annex) =>
  tables[0]!.rows.flatMap((row) => (row.kind === 'item' ? [row.cells.map(({ text }) => text)] : []));

describe('what others say, as annexes of the report', () => {
  it('is self-evaluations, third party and opinions, each on a page it fills', () => {
    expect(annexes.map(({ title }) => title)).toEqual(['单位自评情况', '第三方评估情况', '征求意见及采纳情况']);
    for (const { tables, orientation } of annexes) {
      const width = tables[0]!.columns.reduce((sum, { widthMm }) => sum + widthMm, 0);
      expect(width).toBe(orientation === 'landscape' ? LANDSCAPE_WIDTH_MM : PORTRAIT_WIDTH_MM);
    }
  });

  it('stands beside ours with the difference, and says where the conclusions differ', () => {
    const [self] = cells(annexes[0]!);
    expect(self).toEqual([
      '1.完善创新发展体制机制',
      '区科经局',
      '55.3%',
      '正常推进',
      '80.0%',
      '+24.8',
      '已完成（不一致）',
      '按计划推进，下半年完成验收。',
    ]);
  });

  it('tells of each department what it said and what came of it', () => {
    expect(cells(annexes[2]!)).toEqual([
      ['1', '区教育局', '建议调低目标。', '未采纳', '目标由规划确定，按规划调整程序办理。'],
      ['2', '区卫健局', '—', '无意见', '—'],
      ['3', '区商务局', '—', '待答复', '—'],
    ]);
    expect(annexes[2]!.tables[0]!.note).toBe('共征求3个单位的意见：待答复1个、无意见1个、未采纳1个。');
  });

  it('has no annex of what nobody has said', () => {
    expect(voiceAnnexes(snapshot, { ...voices, selfEvaluations: [], thirdParty: [] })).toHaveLength(1);
  });
});
