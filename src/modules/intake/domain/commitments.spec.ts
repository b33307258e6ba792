import { describe, expect, it } from '@jest/globals';
import type { DraftCommitment } from './draft.js';
import { parseScheme } from './parse-scheme.js';
import { suggestTasks, type ServedTask } from './suggest-tasks.js';

const commitmentsOf = (text: string): DraftCommitment[] => parseScheme(text).commitments ?? [];
const facts = (text: string): unknown[] =>
  commitmentsOf(text).map(({ year, name, valueText, unit }) => [year, name, valueText, unit]);

describe('The commitments of an annual document', () => {
  it('are its figures under the headings that look ahead, for the year that the heading names', () => {
    const text =
      '某区政府工作报告\n一、2023年工作回顾\n新建学校2所。\n二、2024年工作安排\n地区生产总值增长6%。新建停车泊位1.2万个。\n';
    expect(facts(text)).toEqual([
      [2024, '地区生产总值增长', '6', '%'],
      [2024, '新建停车泊位', '1.2', '万个'],
    ]);
  });

  it('have the year that the text calls its own when no heading has one', () => {
    expect(facts('某区实施惠民工程\n2024年是关键之年。\n打通断头路3条。\n')).toEqual([[2024, '打通断头路', '3', '条']]);
  });

  it('have the year of their own deadline', () => {
    expect(facts('某区2024年工作要点\n到2026年，新建公园5个。\n')).toEqual([[2026, '新建公园', '5', '个']]);
  });

  it('leave out paragraphs that look back, and chapters that do so without a number', () => {
    const text =
      '某市政府工作报告\n“十四五”时期工作回顾\n建成公园5个。\n2026年重点工作\n过去一年，建成学校2所。今年新建学校3所。\n名词解释\n新建三类工程6个。\n';
    expect(facts(text)).toEqual([[2026, '新建学校', '3', '所']]);
  });

  it('of a chapter about five years are due at their end', () => {
    const text = '某市政府工作报告\n一、“十五五”时期主要目标\n城镇化率达到70%。\n二、2026年工作安排\n新建学校3所。\n';
    expect(facts(text)).toEqual([
      [2030, '城镇化率', '70', '%'],
      [2026, '新建学校', '3', '所'],
    ]);
  });

  it('may have no figure of their own: none is invented', () => {
    const found = commitmentsOf('某区2026年工作要点\n居民收入增长与经济增长同步，能耗强度完成市下达目标。\n');
    expect(found).toMatchObject([
      { name: '居民收入增长', kind: 'synchronised', value: null },
      { name: '能耗强度', kind: 'assigned', value: null },
    ]);
  });

  it('are not looked for either in the division of a report on government work', () => {
    const items = '一、预期目标\n1.财政收入增长5%。\n责任单位：区财政局\n';
    expect(commitmentsOf(`某区2024年《政府工作报告》任务分解方案\n${items}`)).toEqual([]);
    expect(commitmentsOf(`2024年政府工作报告\n各位代表：\n${items}`)).toHaveLength(1);
  });

  it('are not looked for in a document that assigns tasks: there they are targets', () => {
    expect(commitmentsOf('某区方案\n一、任务\n1.办学。新建学校2所。（责任单位：区教育局）\n')).toEqual([]);
  });
});

describe('Which task of the scheme a commitment may serve', () => {
  const task = (id: string, parts: Partial<ServedTask>): ServedTask => ({
    id,
    title: '',
    body: '',
    measures: [],
    targets: [],
    ...parts,
  });
  const [commitment] = commitmentsOf('某区2024年工作要点\n新增公共停车泊位800个。\n');
  const tasks = [
    task('transport', { title: '完善交通网络', targets: [{ name: '公共停车泊位', unit: '个' }] }),
    task('parks', { title: '建设公共绿地', body: '新增公园，方便停车。' }),
    task('schools', { title: '办好教育', body: '新建学校。' }),
  ];

  it('is ranked by the words that they share, with the reasons', () => {
    if (!commitment) throw new Error('no commitment');
    const suggestions = suggestTasks([commitment], tasks).get(commitment) ?? [];
    expect(suggestions[0]).toMatchObject({
      taskId: 'transport',
      reasons: ['量化目标同提“公共停车泊位”', '计量单位同为“个”'],
    });
    expect(suggestions.map(({ taskId }) => taskId)).not.toContain('schools');
  });

  it('stays open when nothing is shared', () => {
    if (!commitment) throw new Error('no commitment');
    expect(suggestTasks([commitment], [task('schools', { title: '办好教育' })]).get(commitment)).toEqual([]);
  });
});
